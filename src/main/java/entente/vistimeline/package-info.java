/**
 * A Vaadin Flow component around vis-timeline 8.5.4. Knows Vaadin and vis-timeline and nothing of the history; it could be
 * published alone. Start at {@link entente.vistimeline.VisTimeline}; {@code /demo/timeline} shows each thing at work.
 *
 * <p>Everything on the timeline is text: no content, template, tooltip or marker is read as markup. The server holds the
 * state and decides on every edit; the browser gets the differences.
 *
 * <h2>What of vis-timeline is covered, and by what</h2>
 *
 * <table>
 * <caption>Options</caption>
 * <thead><tr><th>vis-timeline</th><th>here</th></tr></thead>
 * <tbody>
 * <tr><td>align</td><td>{@code setItemAlign}, {@code Item.withAlign}</td></tr>
 * <tr><td>alignCurrentTime, showCurrentTime</td><td>{@code setCurrentTime(CurrentTime)}</td></tr>
 * <tr><td>autoResize</td><td>always: the element watches its size</td></tr>
 * <tr><td>clickToUse</td><td>{@code setClickToUse}</td></tr>
 * <tr><td>cluster (maxItems, titleTemplate, clusterCriteria, showStipes, fitOnDoubleClick)</td>
 *     <td>{@code setClustering}; criteria are {@code Clustering.Together}, because a function can't come from Java</td></tr>
 * <tr><td>configure</td><td>not: it would let every reader change the options behind the server's back</td></tr>
 * <tr><td>dataAttributes</td><td>{@code setRawOptions}; items carry {@code data-id} and {@code data-group} anyway</td></tr>
 * <tr><td>editable, itemsAlwaysDraggable</td><td>{@code setEditing}, {@code Item.withEditable}</td></tr>
 * <tr><td>end, start</td><td>{@code setWindow}</td></tr>
 * <tr><td>format</td><td>{@code setAxisFormat}, by the browser's own formats; moment's patterns by {@code setRawOptions}</td></tr>
 * <tr><td>groupEditable.order, groupOrderSwap</td><td>{@code setGroupsMovable}</td></tr>
 * <tr><td>groupEditable.add, groupEditable.remove, onAddGroup, onRemoveGroup</td>
 *     <td>not: vis-timeline 8.5.4 has the options and nothing that uses them; {@code setGroups} does it</td></tr>
 * <tr><td>groupHeightMode</td><td>{@code setGroupHeight}, {@code Group.withHeight}</td></tr>
 * <tr><td>groupOrder</td><td>the order in {@code setGroups}</td></tr>
 * <tr><td>groupTemplate, template</td><td>{@code ItemTemplate}: fields of text</td></tr>
 * <tr><td>height, width</td><td>{@code HasSize}; as high as its contents: {@code setHeightByContent}</td></tr>
 * <tr><td>maxHeight, minHeight</td><td>{@code setRawOptions}</td></tr>
 * <tr><td>hiddenDates</td><td>{@code setHiddenDates}</td></tr>
 * <tr><td>horizontalScroll, horizontalScrollKey, horizontalScrollInvert, verticalScroll, preferZoom, zoomFriction, zoomKey</td>
 *     <td>{@code setWheel}</td></tr>
 * <tr><td>limitSize</td><td>not: browsers do not draw wider boxes right</td></tr>
 * <tr><td>loadingScreenTemplate</td><td>not: it is markup, and goes before the first items come</td></tr>
 * <tr><td>locale, locales</td><td>{@code setLocale}; words by {@code setTexts} and {@code setEditingTexts}</td></tr>
 * <tr><td>longSelectPressTime, multiselect, multiselectPerGroup, selectable, sequentialSelection</td>
 *     <td>{@code setSelecting}, {@code Item.notSelectable}</td></tr>
 * <tr><td>margin</td><td>{@code setMargins}</td></tr>
 * <tr><td>max, min, zoomMax, zoomMin</td><td>{@code setLimits}</td></tr>
 * <tr><td>maxMinorChars</td><td>chosen by the length of the window; {@code setRawOptions}</td></tr>
 * <tr><td>moment</td><td>not: it takes a function; dates are those of UTC</td></tr>
 * <tr><td>moveable, zoomable</td><td>{@code setMoveable}, {@code setZoomable}</td></tr>
 * <tr><td>onAdd, onMove, onMoving, onRemove</td><td>{@code setEditHandler}; while an item is dragged its dates are shown</td></tr>
 * <tr><td>onDropObjectOnItem</td><td>{@code addDropListener}</td></tr>
 * <tr><td>onInitialDrawComplete</td><td>{@code addReadyListener}</td></tr>
 * <tr><td>onMoveGroup</td><td>{@code addGroupMoveListener}</td></tr>
 * <tr><td>onTimeout</td><td>not: it destroys a timeline with too many items; give it those of its window instead</td></tr>
 * <tr><td>onUpdate</td><td>{@code addItemOpenListener}</td></tr>
 * <tr><td>order</td><td>{@code Item.withOrder}</td></tr>
 * <tr><td>orientation</td><td>{@code setOrientation}</td></tr>
 * <tr><td>rollingMode</td><td>{@code setRollingMode}</td></tr>
 * <tr><td>rtl</td><td>{@code setRightToLeft}</td></tr>
 * <tr><td>showMajorLabels, showMinorLabels, showWeekScale, timeAxis</td><td>{@code setTimeAxis}</td></tr>
 * <tr><td>showTooltips, tooltip</td>
 *     <td>{@code setTooltips}, {@code withTooltip}; drawn here, because those of vis-timeline are markup, for pointers alone,
 *     and vanish under them</td></tr>
 * <tr><td>tooltip.template</td><td>not: it returns markup; a tooltip is its item's text</td></tr>
 * <tr><td>tooltipOnItemUpdateTime</td><td>always while an item is dragged, in the format of {@code setAxisFormat}</td></tr>
 * <tr><td>snap</td><td>{@code setSnap}, by units of the calendar in UTC</td></tr>
 * <tr><td>stack, stackSubgroups, subgroupStack</td><td>{@code setStacking}; fixed rows besides</td></tr>
 * <tr><td>type</td><td>each item has its own</td></tr>
 * <tr><td>visibleFrameTemplate</td><td>not: it returns markup; the class {@code vis-item-visible-frame} can be styled</td></tr>
 * <tr><td>xss</td><td>not: nothing is markup, so that there is nothing to filter and nothing to switch off</td></tr>
 * <tr><td>anything else</td><td>{@code setRawOptions}</td></tr>
 * </tbody>
 * </table>
 *
 * <table>
 * <caption>Items and groups</caption>
 * <thead><tr><th>vis-timeline</th><th>here</th></tr></thead>
 * <tbody>
 * <tr><td>className, content, end, group, id, start, subgroup, title, type of an item</td><td>{@code Item}</td></tr>
 * <tr><td>style of an item or group</td><td>not: class names and a style sheet, so that no text becomes a style</td></tr>
 * <tr><td>className, content, id, title, visible of a group</td><td>{@code Group}</td></tr>
 * <tr><td>nestedGroups, showNested, treeLevel</td><td>{@code Group.nestedIn}, {@code withExpanded}; the level is counted</td></tr>
 * <tr><td>subgroupOrder, subgroupVisibility</td><td>{@code Group.withSubgroups}, {@code withHiddenSubgroups}</td></tr>
 * <tr><td>nothing of the kind</td>
 *     <td>{@code Item.span}: a bar with its label beside it; {@code setConnections}: lines between items; {@code onRow}</td></tr>
 * </tbody>
 * </table>
 *
 * <table>
 * <caption>Methods</caption>
 * <thead><tr><th>vis-timeline</th><th>here</th></tr></thead>
 * <tbody>
 * <tr><td>addCustomTime, setCustomTime, setCustomTimeMarker, setCustomTimeTitle, removeCustomTime, getCustomTime</td>
 *     <td>{@code setTimeBar}, {@code removeTimeBar}, {@code getTimeBar}</td></tr>
 * <tr><td>destroy</td><td>when the component is detached</td></tr>
 * <tr><td>fit, focus, moveTo, zoomIn, zoomOut</td><td>the same; {@code zoomTo} besides</td></tr>
 * <tr><td>getCurrentTime, getItemsAtCurrentTime, getVisibleGroups</td><td>not: the server knows its items, groups and time</td></tr>
 * <tr><td>getEventProperties</td><td>what {@code TimelinePointerEvent} says</td></tr>
 * <tr><td>getSelection, setSelection</td><td>the same</td></tr>
 * <tr><td>getVisibleItems</td><td>{@code findVisibleItems}</td></tr>
 * <tr><td>getWindow, setWindow</td><td>the same; how smoothly, by {@code setAnimation}</td></tr>
 * <tr><td>redraw</td><td>by itself</td></tr>
 * <tr><td>setCurrentTime</td><td>{@code setCurrentTime(Instant)}</td></tr>
 * <tr><td>setData, setGroups, setItems</td><td>{@code setItems}, {@code putItems}, {@code removeItems}, {@code setGroups}</td></tr>
 * <tr><td>setOptions</td><td>a method for each option</td></tr>
 * <tr><td>toggleRollingMode</td><td>{@code setRollingMode}</td></tr>
 * </tbody>
 * </table>
 *
 * <table>
 * <caption>Events</caption>
 * <thead><tr><th>vis-timeline</th><th>here</th></tr></thead>
 * <tbody>
 * <tr><td>changed</td><td>{@code addDrawnListener}, at most every 250 ms</td></tr>
 * <tr><td>click, doubleClick, contextmenu</td>
 *     <td>{@code addTimelineClickListener}, {@code addTimelineDoubleClickListener}, {@code addContextMenuListener}</td></tr>
 * <tr><td>currentTimeTick</td><td>{@code addCurrentTimeTickListener}, at most once a second</td></tr>
 * <tr><td>dragover</td><td>not: it says no more than where the pointer is</td></tr>
 * <tr><td>drop</td><td>{@code addDropListener}</td></tr>
 * <tr><td>groupDragged</td><td>{@code addGroupMoveListener}</td></tr>
 * <tr><td>itemover, itemout</td><td>{@code addItemOverListener}, {@code addItemOutListener}</td></tr>
 * <tr><td>markerchange, markerchanged</td><td>{@code addTimeBarMarkerListener}</td></tr>
 * <tr><td>mouseDown, mouseMove, mouseOver, mouseUp</td>
 *     <td>{@code addMouseDownListener} and so on; moves at most every 100 ms</td></tr>
 * <tr><td>rangechange, rangechanged</td>
 *     <td>{@code addWindowMoveListener}, at most every 100 ms; {@code addWindowChangeListener}</td></tr>
 * <tr><td>select</td><td>{@code addSelectionChangeListener}</td></tr>
 * <tr><td>timechange, timechanged</td><td>{@code addTimeBarMoveListener}</td></tr>
 * <tr><td>add, update, remove of a data set</td><td>not: only the server and accepted edits change the data</td></tr>
 * <tr><td>pan, pinch, tap, touch, scroll and what else begins so</td><td>not: internal, and not documented by vis-timeline</td></tr>
 * <tr><td>nothing of the kind</td>
 *     <td>{@code addGroupToggleListener}, {@code addItemOpenListener}, {@code addReadyListener}</td></tr>
 * </tbody>
 * </table>
 *
 * <p>By keyboard: one tab stop for all items, arrows between them, Enter selects, Ctrl and Enter adds to the selection;
 * where editing is allowed, Alt and arrows move, Alt and Shift resize, Insert adds, Delete removes, F2 opens. What the
 * server decides is said by a live region.
 */
@NullMarked
package entente.vistimeline;

import org.jspecify.annotations.NullMarked;
