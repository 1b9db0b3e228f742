package entente.details.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;

/** A paragraph in which the ideas of the pack explain themselves. */
final class GlossaryText extends Paragraph {

    /**
     * @param except ids of ideas that the reader has before them already
     */
    GlossaryText(DetailsContext context, String text, Set<String> except) {
        context.glossary()
                .in(text, except)
                .forEach(piece -> add(piece.concept()
                        .<Component>map(concept -> new GlossaryTerm(
                                piece.text(), concept.definition(), () -> context.openConcept(concept.id())))
                        .orElseGet(() -> new Text(piece.text()))));
    }
}
