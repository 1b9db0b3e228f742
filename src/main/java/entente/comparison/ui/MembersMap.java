package entente.comparison.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import entente.comparison.element.ChartKind;
import entente.library.Pack;

/** The members on the day, on a map of today’s borders. */
@Tag("members-map")
@JsModule("./comparison/charts/members-map.ts")
@NpmPackage(value = "@observablehq/plot", version = "0.6.17")
@NpmPackage(value = "world-atlas", version = "2.0.2")
@NpmPackage(value = "topojson-client", version = "3.1.0")
@NpmPackage(value = "@types/topojson-client", version = "3.1.5", dev = true)
@NpmPackage(value = "i18n-iso-countries", version = "7.14.0")
public final class MembersMap extends Chart {

    public MembersMap(Pack pack) {
        super(pack, ChartKind.MAP);
    }
}
