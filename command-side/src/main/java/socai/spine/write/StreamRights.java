package socai.spine.write;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Authority;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.Policies;
import socai.spine.Recorded;
import socai.spine.Seen;
import socai.spine.StreamRead;
import socai.spine.StreamType;
import socai.spine.journal.JournalEvent;
import socai.spine.write.rules.OfficeMayDoThis;

/** Judges a right to read by the same facts as a right to act: streams of offices and organisations, published grants. */
public final class StreamRights {

    /** Any command id will do: nothing is written. */
    private static final CommandId NOTHING = CommandId.named("reading");

    private final Catalogue catalogue;
    private final StreamTails tails;
    private final StateCache cache;
    private final CommandHandling.Book book;
    private final AuthorityReader authorities;
    private final Clocks clocks;

    public StreamRights(
            Catalogue catalogue,
            StreamTails tails,
            StateCache cache,
            CommandHandling.Book book,
            AuthorityReader authorities,
            Clocks clocks) {
        this.catalogue = catalogue;
        this.tails = tails;
        this.cache = cache;
        this.book = book;
        this.authorities = authorities;
        this.clocks = clocks;
    }

    /** Whether this office may do what {@code right} names, for a matter in this organisation. */
    public boolean may(
            String account, Optional<PersonId> person, OfficeRef office, String right, OrganisationId matter) {
        return !among(account, person, office, Set.of(right), matter).isEmpty();
    }

    /** Those of several rights that this office has for a matter in this organisation, judged by one reading. */
    public Set<String> among(
            String account,
            Optional<PersonId> person,
            OfficeRef office,
            Collection<String> rights,
            OrganisationId matter) {
        CheckedReader reader = new CheckedReader(cache, tails, NoClaims.INSTANCE);
        LocalDate today = clocks.today();
        Act act = new Act(
                NOTHING, account, person, office, today, today, Origin.DIRECT, Optional.empty(), Optional.empty());
        for (int round = 0; round < 20; round++) {
            reader.begin();
            Policies policies = reader.read(book.type(), book.stream()).value();
            Authority authority = authorities.read(act, matter, reader);
            if (reader.check()) {
                return rights.stream()
                        .filter(right -> granted(authority, policies, right, today))
                        .collect(Collectors.toUnmodifiableSet());
            }
        }
        return Set.of();
    }

    /** Whether this very act is within the rights of who does it, as far as is known now; its decision judges that again. */
    public <C extends Command> boolean mayDo(C command, Act act) {
        Decider<C, Object, Record> decider = catalogue.deciderOf(command);
        String right = "right." + Catalogue.nameOf(decider.command());
        CheckedReader reader = new CheckedReader(cache, tails, NoClaims.INSTANCE);
        for (int round = 0; round < 20; round++) {
            reader.begin();
            Policies policies = reader.read(book.type(), book.stream()).value();
            Object dossier =
                    reader.read(decider.type(), decider.stream(command, act)).value();
            Optional<Authority> authority = Reach.of(decider, authorities, command, dossier, act, reader);
            if (reader.check()) {
                return authority
                        .filter(found -> granted(found, policies, right, act.today()))
                        .filter(found -> act.origin() == Origin.DIRECT
                                || granted(found, policies, "right.paper-entry", act.today()))
                        .isPresent();
            }
        }
        return false;
    }

    /** Whether this kind of office has the right in organisations below its own too, as it is published today. */
    public boolean below(OfficeKind office, String right) {
        CheckedReader reader = new CheckedReader(cache, tails, NoClaims.INSTANCE);
        Policies policies = reader.read(book.type(), book.stream()).value();
        if (!reader.check()) {
            policies = reader.read(book.type(), book.stream()).value();
        }
        Anchors at = Anchors.act(clocks.today());
        return policies.has(right, at)
                && List.of(policies.parameter(right, at).value().split(" ")).contains(office + "@ABOVE");
    }

    private static boolean granted(Authority authority, Policies policies, String right, LocalDate today) {
        Anchors at = Anchors.act(today);
        Optional<Parameter> grant =
                policies.has(right, at) ? Optional.of(policies.parameter(right, at)) : Optional.empty();
        return authority.held() && new OfficeMayDoThis(authority, grant).holds();
    }

    /** The organisation in which a stream's matter lies; a journal entry lies where its dossier does. */
    public Optional<OrganisationId> matterOf(String stream) {
        return dossier(stream).flatMap(Dossier::matter);
    }

    /** All organisations whose matter a stream is: more than one where it passes from one to another. */
    public List<OrganisationId> mattersOf(String stream) {
        return dossier(stream).map(this::matters).orElse(List.of());
    }

    private List<OrganisationId> matters(Dossier dossier) {
        CheckedReader reader = new CheckedReader(cache, tails, NoClaims.INSTANCE);
        List<OrganisationId> matters = dossier.matters();
        for (int round = 0; round < 20; round++) {
            reader.begin();
            matters = dossier.matters(clocks.today(), reader);
            if (reader.check()) {
                return matters;
            }
        }
        return matters;
    }

    /** Whether a stream tells of this very person and is open to them. */
    public boolean ownOf(String stream, Optional<PersonId> person) {
        return person.isPresent()
                && dossier(stream)
                        .filter(Dossier::openToSubject)
                        .flatMap(Dossier::subject)
                        .equals(person);
    }

    /** The person whom a stream is about. */
    public Optional<PersonId> subjectOf(String stream) {
        return dossier(stream).flatMap(Dossier::subject);
    }

    private Optional<Dossier> dossier(String stream) {
        for (StreamType<?, ?> type : catalogue.streams()) {
            if (stream.startsWith(type.prefix() + "-")) {
                return current(type, stream);
            }
        }
        List<Recorded> journal = tails.newer(List.of(new StreamRead(stream, -1)));
        if (!journal.isEmpty() && journal.getFirst().event() instanceof JournalEvent entry) {
            String about = entry.attempt().stream();
            return about.equals(stream) ? Optional.empty() : dossier(about);
        }
        return Optional.empty();
    }

    private Optional<Dossier> current(StreamType<?, ?> type, String stream) {
        Seen<?> seen = latest(type, stream);
        return seen.exists() && seen.value() instanceof Dossier dossier ? Optional.of(dossier) : Optional.empty();
    }

    /** How a stream stands now, as far as it is known here: for pointing the way, never for deciding. */
    public <S> S standing(StreamType<S, ?> type, String stream) {
        return latest(type, stream).value();
    }

    private <S> Seen<S> latest(StreamType<S, ?> type, String stream) {
        CheckedReader reader = new CheckedReader(cache, tails, NoClaims.INSTANCE);
        Seen<S> seen = reader.read(type, stream);
        return reader.check() ? seen : reader.read(type, stream);
    }

    /** Reading asks for no unique value. */
    private enum NoClaims implements ClaimBook {
        INSTANCE;

        @Override
        public List<Optional<String>> owners(String kind, List<String> values) {
            throw new IllegalStateException("a right is judged without claims");
        }

        @Override
        public void take(List<socai.spine.Effect.Claim> claims) {
            throw new IllegalStateException("reading takes nothing");
        }

        @Override
        public void release(List<socai.spine.Effect.Release> releases) {
            throw new IllegalStateException("reading releases nothing");
        }
    }
}
