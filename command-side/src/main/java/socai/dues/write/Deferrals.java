package socai.dues.write;

import java.util.List;
import java.util.Optional;
import socai.dues.events.Deferral;
import socai.dues.events.DuesAccountEvent.DuesDeferralRequested;
import socai.spine.OrganisationId;

/**
 * Whose payment was put off, and the last application for it.
 *
 * @param granted in the order in which they were decided
 */
public record Deferrals(List<Deferral> granted, File file) {

    public static final Deferrals NONE =
            new Deferrals(List.of(), new File(false, 0, Optional.empty(), Optional.empty()));

    /**
     * @param waiting somebody waits for a decision
     * @param round   how many applications there were, this one included
     * @param asked   absent before the first
     * @param askedOf the body that was to decide
     */
    public record File(boolean waiting, int round, Optional<Deferral> asked, Optional<OrganisationId> askedOf) {

        private File answered() {
            return new File(false, round, asked, askedOf);
        }
    }

    Deferrals asked(DuesDeferralRequested e) {
        return new Deferrals(granted, new File(true, e.round(), Optional.of(e.asked()), Optional.of(e.askedOf())));
    }

    Deferrals granted(Deferral one) {
        return new Deferrals(DuesAccount.plus(granted, one), file.answered());
    }

    Deferrals refused() {
        return new Deferrals(granted, file.answered());
    }
}
