package entente.lecture.live;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A lecture that is being given, with all who follow it. */
final class LiveLecture {

    private final String code;
    private final String lecture;
    private final String keyHash;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();

    /** By question, what each device answered. */
    private final Map<String, Map<String, Integer>> votes = new ConcurrentHashMap<>();

    private LiveState state;

    /**
     * A lecture that goes live, or goes on after a restart.
     *
     * @param lecture its id
     * @param keyHash what the speaker's key hashes to
     */
    LiveLecture(String code, String lecture, String keyHash, LiveState state) {
        this.code = code;
        this.lecture = lecture;
        this.keyHash = keyHash;
        this.state = state;
    }

    String code() {
        return code;
    }

    String lecture() {
        return lecture;
    }

    String keyHash() {
        return keyHash;
    }

    synchronized LiveState state() {
        return state;
    }

    synchronized void move(LiveState newState) {
        state = newState;
    }

    Set<Follower> followers() {
        return followers;
    }

    /** Takes an answer to the question that is asked now; a device that answers again changes its mind. */
    boolean vote(String poll, String device, int choice) {
        var asked = state().poll().filter(open -> open.open() && open.id().equals(poll));
        if (asked.filter(open -> choice >= 0 && choice < open.choices().size()).isEmpty()) {
            return false;
        }
        restoreVote(poll, device, choice);
        return true;
    }

    /** One that was taken before a restart. */
    void restoreVote(String poll, String device, int choice) {
        votes.computeIfAbsent(poll, id -> new ConcurrentHashMap<>()).put(device, choice);
    }

    /** How many chose each answer of the question that is asked. */
    int[] counts() {
        var asked = state().poll();
        var counts = new int[asked.map(poll -> poll.choices().size()).orElse(0)];
        asked.map(LiveState.Poll::id)
                .map(votes::get)
                .ifPresent(given -> given.values().stream()
                        .filter(choice -> choice < counts.length)
                        .forEach(choice -> counts[choice]++));
        return counts;
    }

    /** The counts that the audience may see: none while answers are still taken. */
    Optional<int[]> shownCounts() {
        return state().poll().filter(poll -> !poll.open()).map(poll -> counts());
    }

    int lookingAround() {
        return (int) followers.stream().filter(Follower::isLookingAround).count();
    }
}
