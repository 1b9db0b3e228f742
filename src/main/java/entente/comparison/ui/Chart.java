package entente.comparison.ui;

import com.vaadin.flow.component.Component;
import entente.comparison.element.ChartKind;
import entente.library.Pack;
import java.time.LocalDate;
import java.util.List;

/**
 * A chart of organizations and their members. Its element has the whole history of both, so that it follows the cursor
 * without asking anybody.
 */
public abstract class Chart extends Component {

    Chart(Pack pack, ChartKind kind) {
        getElement()
                .setProperty("first", (double) pack.dates().earliest().toEpochDay())
                .setProperty("last", (double) pack.dates().latest().toEpochDay())
                .setPropertyMap("texts", kind.texts(pack, this::getTranslation));
    }

    /**
     * Shows organizations as of a day.
     *
     * @param organizations their ids; of those that the pack does not have nothing is shown
     */
    public void show(List<String> organizations, LocalDate day) {
        getElement().setPropertyList("subjects", organizations).setProperty("at", (double) day.toEpochDay());
    }
}
