package entente.comparison.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import entente.comparison.element.ChartKind;
import entente.library.Pack;

/** When organizations were there, and which took the place of which. */
@Tag("organization-lives")
@JsModule("./comparison/charts/organization-lives.ts")
@NpmPackage(value = "@observablehq/plot", version = "0.6.17")
public final class OrganizationLives extends Chart {

    public OrganizationLives(Pack pack) {
        super(pack, ChartKind.LIVES);
    }
}
