package entente.comparison.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import entente.comparison.element.ChartKind;
import entente.library.Pack;

/** Who belongs to which on the day, every combination with its states. */
@Tag("membership-sets")
@JsModule("./comparison/charts/membership-sets.ts")
@NpmPackage(value = "@observablehq/plot", version = "0.6.17")
public final class MembershipSets extends Chart {

    public MembershipSets(Pack pack) {
        super(pack, ChartKind.SETS);
    }
}
