package socai.membership.write.admission;

import java.util.Optional;
import socai.membership.events.BackgroundCheckCertified;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.events.BackgroundCheckCovered;
import socai.membership.events.BackgroundCheckRequested;

/**
 * The last background check of a file.
 *
 * @param covered which relatives the answers cover; empty where that was not asked yet
 */
public record Checking(
        Optional<BackgroundCheckRequested> request,
        Optional<BackgroundCheckCompleted> check,
        Optional<BackgroundCheckCovered> covered,
        Optional<BackgroundCheckCertified> certified) {

    static final Checking NONE = new Checking(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    boolean pending() {
        return request.isPresent() && check.isEmpty();
    }

    /** A new request takes the place of an older check: what it found may have changed. */
    Checking with(BackgroundCheckRequested event) {
        return new Checking(Optional.of(event), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Checking with(BackgroundCheckCompleted event) {
        return new Checking(request, Optional.of(event), Optional.empty(), Optional.empty());
    }

    Checking with(BackgroundCheckCovered event) {
        return new Checking(request, check, Optional.of(event), certified);
    }

    Checking with(BackgroundCheckCertified event) {
        return new Checking(request, check, covered, Optional.of(event));
    }
}
