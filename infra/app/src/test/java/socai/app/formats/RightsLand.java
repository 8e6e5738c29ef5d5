package socai.app.formats;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import socai.app.Contexts;
import socai.organisation.events.OfficeExit;
import socai.organisation.events.OfficesEvent;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Offices;
import socai.organisation.write.OrganisationAuthority;
import socai.organisation.write.Roll;
import socai.organisation.write.establish.EstablishOrganisation;
import socai.policy.write.PolicyBook;
import socai.policy.write.PolicyFiles;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.Effect;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.PersonId;
import socai.spine.journal.JournalEvent;
import socai.spine.write.Catalogue;
import socai.spine.write.ClaimBook;
import socai.spine.write.Clocks;
import socai.spine.write.CommandHandling;
import socai.spine.write.Context;
import socai.spine.write.Decider;
import socai.spine.write.Keyring;
import socai.spine.write.StateCache;
import socai.spine.write.StreamRights;
import socai.spine.write.Submission;

/** A province, a commune, two cells, somebody in every office of each of them, and somebody who once was. */
final class RightsLand {

    private static final OrganisationId KEEPER = OrganisationId.of("org-installation");
    private static final CommandHandling.Book BOOK = new CommandHandling.Book(PolicyBook.TYPE, PolicyBook.STREAM);

    final Clocks clocks = Clocks.of(Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC));
    final OrganisationId province;
    final OrganisationId commune;
    final OrganisationId cell;
    final OrganisationId sibling;
    private final MemoryLedger ledger = new MemoryLedger();
    private final StateCache cache = new StateCache(10_000);
    private final AtomicReference<OrganisationId> where = new AtomicReference<>(KEEPER);
    private final CommandHandling founding = handling(Contexts.catalogue());
    private final CommandHandling asked;
    private final StreamRights reading;

    RightsLand() {
        PolicyFiles.packaged().commands(KEEPER).forEach(this::found);
        province = established("Tỉnh ủy", null, "dang-bo-tinh", OrganisationRank.PROVINCIAL, OrganisationForm.DANG_BO);
        commune = established("Xã", province, "dang-bo-xa", OrganisationRank.GRASSROOTS, OrganisationForm.DANG_BO);
        cell = established("Chi bộ 1", commune, "chi-bo", OrganisationRank.CELL, OrganisationForm.CHI_BO);
        sibling = established("Chi bộ 2", commune, "chi-bo", OrganisationRank.CELL, OrganisationForm.CHI_BO);
        List.of(province, commune, cell, sibling).forEach(this::fill);
        asked = handling(new Catalogue(
                List.of(new Context() {
                    @Override
                    public String name() {
                        return "asked";
                    }

                    @Override
                    public List<Decider<?, ?, ?>> deciders() {
                        return Contexts.catalogue().deciders().values().stream()
                                .<Decider<?, ?, ?>>map(decider -> new AskedOnly<>(decider, where))
                                .toList();
                    }
                }),
                List.of(JournalEvent.class)));
        reading = new StreamRights(Contexts.catalogue(), ledger, cache, BOOK, new OrganisationAuthority(), clocks);
    }

    static PersonId holder(OrganisationId organisation) {
        return PersonId.of("per-now" + organisation.raw().substring(3));
    }

    static PersonId former(OrganisationId organisation) {
        return PersonId.of("per-once" + organisation.raw().substring(3));
    }

    /** What the door answers to a command whose dossier lies in {@code matter}. */
    Answer ask(Command command, String account, Optional<PersonId> person, OfficeRef office, OrganisationId matter) {
        where.set(matter);
        return asked.handle(Submission.of(command, act(account, person, office)));
    }

    boolean mayRead(String right, String account, Optional<PersonId> person, OfficeRef office, OrganisationId matter) {
        return reading.may(account, person, office, right, matter);
    }

    private void fill(OrganisationId organisation) {
        LocalDate today = clocks.today();
        LocalDate from = today.minusYears(1);
        String stream = Offices.stream(organisation);
        for (OfficeKind kind : OfficeKind.values()) {
            if (kind == OfficeKind.MEMBER || kind == OfficeKind.FORMER_MEMBER || kind == OfficeKind.SYSTEM) {
                continue;
            }
            for (PersonId person : List.of(holder(organisation), former(organisation))) {
                ledger.add(
                        Offices.TYPE,
                        stream,
                        new OfficesEvent.OfficeAssumed(
                                organisation, kind, person, from, Optional.empty(), Optional.empty()));
            }
            ledger.add(
                    Offices.TYPE,
                    stream,
                    new OfficesEvent.OfficeEnded(
                            organisation,
                            kind,
                            former(organisation),
                            from,
                            today,
                            OfficeExit.values()[0],
                            Optional.empty()));
        }
        String roll = Roll.stream(organisation, RollKind.CELL);
        ledger.add(
                Roll.TYPE,
                roll,
                new RollEvent.RollEntriesOpened(
                        organisation,
                        RollKind.CELL,
                        List.of(
                                new RollEntry(holder(organisation), RollStanding.OFFICIAL, from),
                                new RollEntry(former(organisation), RollStanding.OFFICIAL, from))));
        ledger.add(
                Roll.TYPE,
                roll,
                new RollEvent.RollEntryClosed(
                        organisation, RollKind.CELL, former(organisation), today, RollExit.values()[0]));
    }

    private OrganisationId established(
            String name, OrganisationId parent, String type, OrganisationRank rank, OrganisationForm form) {
        Answer answer = found(new EstablishOrganisation(
                name,
                Optional.ofNullable(parent),
                type,
                rank,
                form,
                Optional.empty(),
                false,
                false,
                clocks.today(),
                Optional.empty()));
        return answer.events().stream()
                .filter(appended -> appended.type().equals("organisation") && appended.first() == 0)
                .map(appended -> OrganisationId.of(appended.stream()))
                .findFirst()
                .orElseThrow();
    }

    private Answer found(Command command) {
        Answer answer = founding.handle(
                Submission.of(command, act("system", Optional.empty(), new OfficeRef(OfficeKind.SYSTEM, KEEPER))));
        if (!answer.accepted()) {
            throw new IllegalStateException(answer.violations().toString());
        }
        return answer;
    }

    private Act act(String account, Optional<PersonId> person, OfficeRef office) {
        LocalDate today = clocks.today();
        return new Act(
                CommandId.of(UUID.randomUUID()),
                account,
                person,
                office,
                today,
                today,
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
    }

    private CommandHandling handling(Catalogue catalogue) {
        return new CommandHandling(
                catalogue,
                new CommandHandling.Ports(ledger, NoClaims.INSTANCE, NoKeys.INSTANCE, ledger.bus(), cache),
                BOOK,
                new OrganisationAuthority(),
                "test");
    }

    private enum NoClaims implements ClaimBook {
        INSTANCE;

        @Override
        public List<Optional<String>> owners(String kind, List<String> values) {
            return values.stream().map(value -> Optional.<String>empty()).toList();
        }

        @Override
        public void take(List<Effect.Claim> claims) {}

        @Override
        public void release(List<Effect.Release> releases) {}
    }

    private enum NoKeys implements Keyring {
        INSTANCE;

        @Override
        public void prepare(Collection<PersonId> subjects) {}

        @Override
        public void erase(PersonId subject) {}
    }
}
