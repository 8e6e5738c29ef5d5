package socai.app.measuring;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import socai.app.Installation;
import socai.organisation.write.office.AppointToOffice;
import socai.security.accounts.Accounts;
import socai.spine.Answer;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.write.Clocks;
import socai.spine.write.Submission;
import socai.store.events.Spine;

/** Somebody of the organisation board of the whole tree, appointed for a measurement: nobody sees more people. */
record Officer(String login, String password) {

    private static final int LONG_ENOUGH = 24;

    static Officer appointed(ApplicationContext context) {
        ReadStore store = context.getBean(ReadStore.class);
        String root = root(store);
        // Any of them: whoever was appointed for the measurement before holds the office already.
        String person = first(
                store,
                "select person as id from {Member}.membership where closed_on is null order by random() limit 1");
        Clocks clocks = context.getBean(Clocks.class);
        AppointToOffice appoint = new AppointToOffice(
                OrganisationId.of(root),
                OfficeKind.ORGANISATION_BOARD,
                PersonId.of(person),
                clocks.today(),
                Optional.empty(),
                Optional.empty());
        Answer answer = context.getBean(Spine.class)
                .door()
                .submit(Submission.of(appoint, Installation.act(CommandId.of(UUID.randomUUID()), clocks)));
        if (!answer.accepted()) {
            throw new IllegalStateException("nobody could be appointed: " + answer.violations());
        }
        String login = "do-" + UUID.randomUUID().toString().substring(0, 8);
        String password = UUID.randomUUID().toString().substring(0, LONG_ENOUGH);
        context.getBean(Accounts.class).create(login, password, Optional.of(PersonId.of(person)), "vi");
        return new Officer(login, password);
    }

    /** Id of the organisation above all others. */
    static String root(ReadStore store) {
        return first(store, "select id from {Organisation}.organisation where parent is null and valid_to is null");
    }

    private static String first(ReadStore store, String sql) {
        return Row.of(store.ask(sql)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the store is empty"))
                .text("id");
    }
}
