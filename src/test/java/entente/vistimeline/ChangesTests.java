package entente.vistimeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTests {

    private static final Group WARS = Group.of("wars", "Wars");
    private static final Group TALKS = Group.of("talks", "Talks");

    private final Changes<Group> changes = new Changes<>();

    @Test
    void everythingIsNewAtFirst() {
        changes.replace(List.of(WARS, TALKS));

        assertThat(changes.take().changed()).containsExactly(WARS, TALKS);
    }

    @Test
    void onlyTheDifferenceIsTaken() {
        changes.replace(List.of(WARS, TALKS));
        changes.take();
        var renamed = Group.of("talks", "Conferences");

        changes.replace(List.of(renamed));

        var difference = changes.take();
        assertThat(difference.removed()).containsExactly("wars");
        assertThat(difference.changed()).containsExactly(renamed);
    }

    @Test
    void whatComesBackAsItWasIsNoDifference() {
        changes.replace(List.of(WARS));
        changes.take();

        changes.remove(List.of("wars"));
        changes.put(List.of(WARS));

        assertThat(changes.take().isEmpty()).isTrue();
    }

    @Test
    void everythingIsNewAgainAfterTheBrowserLostIt() {
        changes.replace(List.of(WARS));
        changes.take();

        changes.forgetSent();

        assertThat(changes.take().changed()).containsExactly(WARS);
    }

    @Test
    void anotherOrderIsADifference() {
        changes.replace(List.of(WARS, TALKS));
        changes.take();

        changes.replace(List.of(TALKS, WARS));

        assertThat(changes.take().reordered()).isTrue();
        assertThat(changes.take().isEmpty()).isTrue();
    }

    @Test
    void whatTheUserDidIsNotSentBack() {
        changes.replace(List.of(WARS, TALKS));
        changes.take();

        changes.acknowledge(Group.of("talks", "Talks").withExpanded(false));
        changes.acknowledgeOrder(List.of("talks", "wars"));

        assertThat(changes.take().isEmpty()).isTrue();
        assertThat(changes.ids()).containsExactly("talks", "wars");
    }
}
