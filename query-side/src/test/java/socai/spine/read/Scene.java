package socai.spine.read;

import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.MENTOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.dues.read.DuesReading;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.AdmissionExample;
import socai.membership.events.AdmissionProposed;
import socai.membership.events.ErasureBasis;
import socai.membership.events.LifeExample;
import socai.membership.events.PersonEvent.PersonErased;
import socai.membership.read.Lives;
import socai.membership.read.MembershipReading;
import socai.membership.read.search.Remits;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollKind;
import socai.organisation.read.OrganisationReading;
import socai.policy.events.CalendarDay;
import socai.policy.events.DayKind;
import socai.policy.events.DayStatus;
import socai.policy.events.PolicyEvent.CalendarPublished;
import socai.policy.events.PolicyEvent.RegulationPublished;
import socai.policy.events.PublishedParameter;
import socai.policy.read.PolicyReading;
import socai.policy.read.PublishedCalendar;
import socai.policy.read.PublishedParameters;
import socai.spine.Anchor;
import socai.spine.Confidence;
import socai.spine.Metadata;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Text;
import socai.spine.read.names.ReadModelNames;

/**
 * The examples of all contexts on one record, in tables, with every question ready to be asked. The admission has one
 * refused attempt and then the vote, both with their journal entries.
 */
public final class Scene {

    public static final LocalDate TODAY = LocalDate.of(2025, 11, 17);
    public static final OrganisationId PROVINCE = AdmissionExample.PROVINCE;
    public static final OrganisationId GRASSROOTS = AdmissionExample.GRASSROOTS;
    public static final OrganisationId CELL = AdmissionExample.CELL;

    private static final Reexecution SAME = (entry, reread) -> new Reexecution.Result("IDENTICAL", List.of());
    private static final Reach EVERYTHING = (asker, stream) -> true;

    private final Ledger ledger;
    private final Database database;
    private final List<QueryHandler<?, ?>> handlers;

    private Scene(Ledger ledger, Reexecution reexecution, LocalDate today, Reach reach) {
        this.ledger = ledger;
        List<Reading> readings = List.of(
                new SpineReading(),
                new OrganisationReading(),
                new MembershipReading(),
                new PolicyReading(),
                new DuesReading());
        this.database = Database.of(
                ledger,
                readings.stream()
                        .flatMap(reading -> reading.projections().stream())
                        .toList());
        Reading.Ports ports = new Reading.Ports(
                database,
                ledger,
                new SaidSoFar(),
                reexecution,
                new PublishedCalendar(database),
                new PublishedParameters(database),
                new ReadModelNames(database),
                () -> today,
                reach);
        Remits remits = new Remits(database, () -> 0, 10, Runnable::run);
        this.handlers = Stream.concat(
                        readings.stream().flatMap(reading -> reading.handlers(ports).stream()),
                        MembershipReading.handlers(ports, remits).stream())
                .toList();
    }

    public static Scene of(Ledger ledger) {
        return of(ledger, TODAY);
    }

    public static Scene of(Ledger ledger, LocalDate today) {
        return new Scene(ledger, SAME, today, EVERYTHING);
    }

    public static Scene reaching(Ledger ledger, Reach reach) {
        return new Scene(ledger, SAME, TODAY, reach);
    }

    public static Scene of(Ledger ledger, Reexecution reexecution) {
        return new Scene(ledger, reexecution, TODAY, EVERYTHING);
    }

    /** After the person's key is gone: the record reads as erased, and says so. */
    public static Ledger erased(Ledger before, PersonId person) {
        Ledger after = Lives.erased(before, person);
        Lives.person(after, TODAY, new PersonErased(person, ErasureBasis.REQUEST_OF_THE_PERSON, "7-CV/TU"));
        return after;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Database database() {
        return database;
    }

    public <R> R ask(Query<R> query) {
        return ask(query, "vi");
    }

    @SuppressWarnings("unchecked")
    public <Q extends Query<R>, R> R ask(Query<R> query, String language) {
        QueryHandler<Q, R> handler = (QueryHandler<Q, R>) handlers.stream()
                .filter(one -> one.query() == query.getClass())
                .findFirst()
                .orElseThrow();
        return handler.answer((Q) query, asker(language));
    }

    public static Asker asker(String language) {
        return new Asker("acc-1", Optional.of(MENTOR), new OfficeRef(OfficeKind.SECRETARY, CELL), language);
    }

    /** Organisations, offices and policies, which every story needs. */
    public static Ledger ground() {
        Ledger ledger = new Ledger();
        LocalDate founded = LocalDate.of(2020, 1, 1);
        establish(ledger, PROVINCE, "Đảng bộ tỉnh Bình Sơn", Optional.empty(), OrganisationRank.PROVINCIAL, founded);
        establish(
                ledger,
                AdmissionExample.ABOVE,
                "Đảng bộ phường Hòa Thuận",
                Optional.of(PROVINCE),
                OrganisationRank.ABOVE_GRASSROOTS,
                founded);
        establish(
                ledger,
                GRASSROOTS,
                "Đảng bộ Trường THCS Hòa Thuận",
                Optional.of(AdmissionExample.ABOVE),
                OrganisationRank.GRASSROOTS,
                founded);
        establish(ledger, CELL, "Chi bộ Khu phố 3", Optional.of(GRASSROOTS), OrganisationRank.CELL, founded);
        Lives.person(ledger, founded, LifeExample.registered(MENTOR, "Trần Văn Thuận"));
        ledger.add(
                "offices",
                "ofc-cell",
                founded,
                new OfficeAssumed(CELL, OfficeKind.SECRETARY, MENTOR, founded, Optional.empty(), Optional.empty()));
        policies(ledger, founded);
        return ledger;
    }

    public static void establish(
            Ledger ledger,
            OrganisationId id,
            String name,
            Optional<OrganisationId> parent,
            OrganisationRank rank,
            LocalDate from) {
        ledger.add(
                "organisation",
                id.raw(),
                from,
                new OrganisationEstablished(
                        id,
                        name,
                        parent,
                        List.of(),
                        "loai",
                        rank,
                        rank == OrganisationRank.CELL ? OrganisationForm.CHI_BO : OrganisationForm.DANG_BO,
                        Optional.empty(),
                        false,
                        false,
                        from,
                        Optional.empty()));
    }

    private static void policies(Ledger ledger, LocalDate day) {
        ledger.add(
                "policy",
                "pol-book",
                day,
                List.of(
                        new RegulationPublished(
                                PROVINCE,
                                "294-QĐ/TW",
                                new Text("Quy định thi hành Điều lệ Đảng", "Regulation on the Charter"),
                                LocalDate.of(2025, 7, 1),
                                Optional.of(LocalDate.of(2026, 4, 10)),
                                "bản in",
                                "a".repeat(64),
                                List.of(
                                        parameter(
                                                "admission-document-order",
                                                "CN-NTVĐ;1-KNĐ;2-KNĐ;3-KNĐ;4-KNĐ;5-KNĐ",
                                                "",
                                                Anchor.FILE_OPENED,
                                                Confidence.S),
                                        parameter("sponsor-count", "2", "persons", Anchor.ACT, Confidence.S),
                                        parameter(
                                                "admission-decision-deadline",
                                                "60",
                                                "working-days",
                                                Anchor.CLOCK_START,
                                                Confidence.S_OLD),
                                        parameter(
                                                "ceremony-deadline",
                                                "30",
                                                "working-days",
                                                Anchor.CLOCK_START,
                                                Confidence.S),
                                        parameter(
                                                "recognition-documents",
                                                "10-KNĐ;11-KNĐ;12-KNĐ",
                                                "",
                                                Anchor.ACT,
                                                Confidence.S),
                                        parameter("clock-warning-percent", "50", "percent", Anchor.ACT, Confidence.R))),
                        new RegulationPublished(
                                PROVINCE,
                                "208-QĐ/TW",
                                new Text("Quy định mới", "New regulation"),
                                LocalDate.of(2026, 7, 26),
                                Optional.empty(),
                                "bản in",
                                "b".repeat(64),
                                List.of(parameter(
                                        "ceremony-deadline", "40", "working-days", Anchor.ACT, Confidence.M))),
                        new CalendarPublished(
                                PROVINCE,
                                "c".repeat(64),
                                List.of(
                                        day("2025-11-20", "Ngày nghỉ", false),
                                        day("2025-11-22", "Làm bù", true),
                                        day("2026-01-01", "Tết Dương lịch", false)))));
    }

    private static PublishedParameter parameter(
            String key, String value, String unit, Anchor anchor, Confidence confidence) {
        return new PublishedParameter(key, value, unit, anchor, "3.6b", confidence, "294-QĐ/TW", "");
    }

    private static CalendarDay day(String date, String name, boolean working) {
        return new CalendarDay(
                LocalDate.parse(date), name, name, DayKind.FIXED, working, DayStatus.ANNOUNCED, "thông báo");
    }

    /** The ground, the applicant and the file up to the vote, which is refused once before it is held. */
    public static Ledger proposed() {
        Ledger ledger = ground();
        Lives.person(
                ledger, Lives.ADMISSION.openedOn().minusDays(190), LifeExample.registered(APPLICANT, "Lê Minh Anh"));
        List<AdmissionEvent> events = Lives.ADMISSION.proposed();
        Lives.admission(ledger, events.subList(0, events.size() - 1));
        ledger.add(Decisions.refusedVote());
        vote(ledger, (AdmissionProposed) events.getLast());
        return ledger;
    }

    /** As the generic handler writes it: the events of both streams, then the journal entry, with the same metadata. */
    private static void vote(Ledger ledger, AdmissionProposed event) {
        Map<String, String> metadata = Ledger.metadata(Decisions.voteAct());
        metadata.put(Metadata.POLICIES, "294-QĐ/TW@aaaaaaaaaaaa Điều lệ Đảng 2011@0123456789ab");
        ledger.add("admission", ADMISSION.raw(), event.on(), Ledger.noon(event.on()), event, metadata);
        RollFixed fixed = new RollFixed(
                "vote-1",
                CELL,
                RollKind.CELL,
                event.on(),
                22,
                1,
                1,
                2,
                20,
                Stream.of(MENTOR, AdmissionExample.SPONSOR).toList());
        ledger.add("roll", "rol-cell", event.on(), Ledger.noon(event.on()), fixed, metadata);
        ledger.add(Decisions.vote());
    }
}
