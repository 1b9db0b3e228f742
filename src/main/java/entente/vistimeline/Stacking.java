package entente.vistimeline;

/** How the items of a group share its height. */
public enum Stacking {
    /** vis-timeline's own: items that would overlap stand above each other, in their {@link Item#withOrder order}. */
    STACK,
    /** All items at the same height, over each other where their times overlap. */
    OVERLAP,
    /** A line for each {@link Item#inSubgroup subgroup}; within it items lie over each other. */
    SUBGROUPS,
    /** A stretch of height for each subgroup, in which its items are stacked. */
    STACKED_SUBGROUPS,
    /**
     * Every item stands on the row that it {@link Item#onRow says}, and a group is as high as its {@link Group#withRows
     * rows}, whatever part of it is shown: nothing moves up or down while one pans and zooms. Whoever gives the rows sees
     * to it that nothing overlaps.
     */
    ROWS
}
