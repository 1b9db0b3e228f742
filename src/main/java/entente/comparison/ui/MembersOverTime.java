package entente.comparison.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import entente.comparison.element.ChartKind;
import entente.library.Pack;

/** How many members organizations had over time, as steps. */
@Tag("members-over-time")
@JsModule("./comparison/charts/members-over-time.ts")
@NpmPackage(value = "@observablehq/plot", version = "0.6.17")
public final class MembersOverTime extends Chart {

    public MembersOverTime(Pack pack) {
        super(pack, ChartKind.MEMBERS);
    }
}
