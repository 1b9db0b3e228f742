package entente.vistimeline;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The edits of one timeline: asks the handler about each, and tells the browser what became of it. */
final class Edits {

    /** How the browser is told. */
    @FunctionalInterface
    interface Browser {

        void call(String function, Object... arguments);
    }

    private final Proposals proposals;
    private final Changes<Item> items;
    private final Browser browser;
    private final Map<Integer, ItemEdit> open = new HashMap<>();
    private EditHandler handler = edit -> EditAnswer.accept();

    Edits(TimelineData data, Browser browser) {
        this.proposals = new Proposals(data);
        this.items = data.items;
        this.browser = browser;
    }

    void allow(Editing editing) {
        proposals.allow(editing);
    }

    void decideBy(EditHandler newHandler) {
        handler = newHandler;
    }

    /** The browser is another one, and waits for no answer. */
    void forget() {
        open.clear();
    }

    void onProposal(JsonNode proposal) {
        var number = proposal.path("number").asInt();
        var edit = proposals.read(proposal);
        if (edit.isEmpty()) {
            browser.call("answerEdit", number, false, "");
            return;
        }
        open.put(number, edit.get());
        try {
            answer(edit.get(), handler.decide(edit.get()));
        } catch (RuntimeException failure) {
            // Otherwise the item would stay pending for good.
            answer(edit.get(), EditAnswer.refuse(""));
            throw failure;
        }
    }

    void answer(ItemEdit edit, EditAnswer answer) {
        if (answer.verdict() == EditAnswer.Verdict.LATER || !edit.equals(open.get(edit.number()))) {
            return;
        }
        var item = answer.item().orElse(edit.after());
        if (!item.id().equals(edit.after().id())) {
            throw new IllegalArgumentException(
                    "item " + edit.after().id() + " was edited and item " + item.id() + " accepted; ids do not change");
        }
        open.remove(edit.number());
        if (answer.verdict() == EditAnswer.Verdict.REFUSED) {
            browser.call("answerEdit", edit.number(), false, answer.reason());
        } else if (edit.kind() == ItemEdit.Kind.REMOVE) {
            items.acknowledgeRemoval(item.id());
            browser.call("answerEdit", edit.number(), true, "");
        } else {
            items.acknowledge(item);
            browser.call("answerEdit", edit.number(), true, "", ItemData.of(item));
        }
    }
}
