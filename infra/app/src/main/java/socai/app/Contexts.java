package socai.app;

import java.util.List;
import socai.dues.write.DuesContext;
import socai.membership.write.MembershipContext;
import socai.organisation.write.OrganisationAuthority;
import socai.organisation.write.OrganisationContext;
import socai.policy.write.PolicyBook;
import socai.policy.write.PolicyContext;
import socai.spine.journal.JournalEvent;
import socai.spine.write.AuthorityReader;
import socai.spine.write.Catalogue;
import socai.spine.write.CommandHandling;
import socai.spine.write.Context;

/** The contexts of this program; a new one is added here and nowhere else. */
public final class Contexts {

    private Contexts() {}

    public static List<Context> all() {
        return List.of(new PolicyContext(), new OrganisationContext(), new MembershipContext(), new DuesContext());
    }

    /** Where the published policies stand. */
    public static CommandHandling.Book book() {
        return new CommandHandling.Book(PolicyBook.TYPE, PolicyBook.STREAM);
    }

    /** What a right is judged by. */
    public static AuthorityReader authorities() {
        return new OrganisationAuthority();
    }

    /** Every command, event and facts record by its logical name. */
    public static Catalogue catalogue() {
        return new Catalogue(all(), List.of(JournalEvent.class));
    }
}
