package entente.compare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import entente.comparison.Wording;
import entente.comparison.Wording.Piece;
import entente.history.Organization;
import entente.history.Source;
import entente.library.Library;
import entente.stage.Scene;
import java.util.List;
import java.util.Optional;

/** The mutual-assistance clauses of what is compared, word against word; words that only one of them has are marked. */
final class ClauseTexts extends Section {

    private final Library library;
    private final Div list = new Div();
    private Optional<List<String>> shown = Optional.empty();

    ClauseTexts(Library library, Signal<Scene> scene) {
        this.library = library;
        addClassNames("compare-part", "clauses");
        var note = new Paragraph(getTranslation("clauses.note"));
        note.addClassName("quiet");
        list.addClassName("clause-list");
        add(new H2(getTranslation("clauses.title")), note, list);
        Signal.effect(this, () -> show(scene.get().comparison().subjects()));
    }

    private void show(List<String> ids) {
        if (shown.equals(Optional.of(ids))) {
            return;
        }
        shown = Optional.of(ids);
        list.removeAll();
        var organizations =
                ids.stream().flatMap(id -> library.organization(id).stream()).toList();
        setVisible(!organizations.isEmpty());
        var clauses = organizations.stream()
                .flatMap(organization -> organization.clause().stream())
                .map(Organization.Clause::text)
                .toList();
        for (var organization : organizations) {
            list.add(clause(organization, clauses));
        }
    }

    private Component clause(Organization organization, List<String> all) {
        var name = new Div(new Span(organization.shortTitle()));
        name.addClassName("clause-name");
        var text = new Div();
        organization
                .clause()
                .ifPresentOrElse(
                        clause -> {
                            var article = new Span(clause.article() + ", "
                                    + library.source(clause.source())
                                            .map(Source::shortTitle)
                                            .orElse(clause.source()));
                            article.addClassName("quiet");
                            name.add(article);
                            text.addClassName("clause-text");
                            Wording.of(clause.text(), all).forEach(piece -> text.add(piece(piece)));
                        },
                        () -> {
                            text.addClassName("quiet");
                            text.setText(getTranslation("clauses.none"));
                        });
        var row = new Div(name, text);
        row.addClassName("clause");
        return row;
    }

    private static Component piece(Piece piece) {
        var span = new Span(piece.text());
        span.setClassName("is-own", piece.isOwn());
        return span;
    }
}
