package entente.library;

import entente.history.HistoricalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * That memberships lie in the lives of their organization and of their state, end after they begin, and that no state
 * belongs to an organization in two ways at once.
 */
final class MembershipCheck {

    private final Map<PackDocument, PackPart> files;
    private final List<Problem> problems = new ArrayList<>();

    MembershipCheck(Map<PackDocument, PackPart> files) {
        this.files = files;
    }

    List<Problem> check() {
        var organizations = PackDates.lives(files, PackPart.ORGANIZATIONS);
        var states = PackDates.lives(files, PackPart.STATES);
        var pairs = new HashMap<String, List<MembershipRow>>();
        for (var row : rows()) {
            if (!row.endsWholly()) {
                problems.add(row.problem("ended", "“to” and “ended” go together; both or none of them were expected"));
            }
            if (row.isReversed()) {
                problems.add(row.problem(
                        "to", "the membership ends before it begins; a date after " + row.from() + " was expected"));
                continue;
            }
            // Of ids that don't exist another check tells.
            Optional.ofNullable(organizations.get(row.organization()))
                    .ifPresent(life -> checkLife(row, "of the organization", life, false));
            Optional.ofNullable(states.get(row.state()))
                    .ifPresent(life -> checkLife(row, "of the state", life, row.isExplained()));
            pairs.computeIfAbsent(row.organization() + " " + row.state(), pair -> new ArrayList<>())
                    .add(row);
        }
        pairs.values().forEach(this::checkOverlaps);
        return problems;
    }

    /** An organization may keep a member whose state is no more; then the row has to say why. */
    private void checkLife(MembershipRow row, String whose, HistoricalDate life, boolean mayOutlast) {
        if (row.from().latest().isBefore(life.earliest())) {
            problems.add(row.problem("from", row.from() + " lies before the life " + whose + ", " + life));
        }
        row.to()
                .filter(end -> !mayOutlast && end.earliest().isAfter(life.latest()))
                .ifPresent(end -> problems.add(row.problem("to", end + " lies after the life " + whose + ", " + life)));
        if (row.to().isEmpty() && !life.hasOpenEnd()) {
            problems.add(row.problem("to", "the membership has no end, but the life " + whose + " has: " + life));
        }
    }

    private void checkOverlaps(List<MembershipRow> rows) {
        rows.sort(Comparator.comparing(row -> row.from().earliest()));
        for (var i = 1; i < rows.size(); i++) {
            var before = rows.get(i - 1);
            if (before.overlaps(rows.get(i))) {
                problems.add(rows.get(i)
                        .problem(
                                "from",
                                "this overlaps the membership of the same state that begins " + before.from()
                                        + "; a day after its end was expected"));
            }
        }
    }

    private List<MembershipRow> rows() {
        var rows = new ArrayList<MembershipRow>();
        files.forEach((document, part) -> {
            for (var i = 0; part == PackPart.MEMBERSHIPS && i < document.root().size(); i++) {
                MembershipRow.of(document, i).ifPresent(rows::add);
            }
        });
        return rows;
    }
}
