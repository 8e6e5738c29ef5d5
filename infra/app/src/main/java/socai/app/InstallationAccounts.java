package socai.app;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import socai.policy.read.PublishedParameters;
import socai.security.offices.HeldOffice;
import socai.security.offices.OfficesOf;
import socai.spine.Anchors;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.write.Clocks;
import socai.spine.write.StreamRights;
import socai.web.AccountKeeping;
import socai.web.Caller;

/**
 * The accounts of an installation are run where the published right says so, in an organisation that has none above it:
 * an account may be anybody's in the tree.
 */
@Component
class InstallationAccounts implements AccountKeeping {

    private static final String KEEP = "right.accounts";
    private static final String HAND = "right.accounts.half";
    private static final String CONFIRM = "right.organisation.ConfirmAppointment";
    private static final String PERIOD = "four-eyes-period";

    private final StreamRights rights;
    private final OfficesOf offices;
    private final ReadStore store;
    private final Clocks clocks;

    InstallationAccounts(StreamRights rights, OfficesOf offices, ReadStore store, Clocks clocks) {
        this.rights = rights;
        this.offices = offices;
        this.store = store;
        this.clocks = clocks;
    }

    @Override
    public boolean keeps(Caller caller, OfficeRef office) {
        return topmost(office.organisation())
                && rights.may(caller.account(), caller.person(), office, KEEP, office.organisation());
    }

    private boolean topmost(OrganisationId organisation) {
        return Row.of(store.ask("select parent from {Organisation}.organisation where id = ?", organisation.raw()))
                .stream()
                .anyMatch(row -> row.optional("parent").isEmpty());
    }

    @Override
    public boolean shared(PersonId person) {
        return offices.person(person).stream()
                .map(HeldOffice::office)
                .anyMatch(office -> Stream.of(CONFIRM, KEEP)
                        .anyMatch(right -> rights.may("", Optional.of(person), office, right, office.organisation())));
    }

    /** @throws IllegalStateException while no period is published: then nothing that takes two people can be asked for */
    @Override
    public Duration patience() {
        return new PublishedParameters(store)
                .find(PERIOD, Anchors.act(clocks.today()))
                .map(period -> Duration.ofDays(period.number()))
                .orElseThrow(() -> new IllegalStateException("no " + PERIOD + " is published"));
    }

    @Override
    public boolean hands(Caller caller, OfficeRef office, PersonId owner) {
        return rights.matterOf(owner.raw())
                .filter(matter -> rights.may(caller.account(), caller.person(), office, HAND, matter))
                .isPresent();
    }
}
