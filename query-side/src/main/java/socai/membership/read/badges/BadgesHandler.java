package socai.membership.read.badges;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.read.StageWords;
import socai.membership.read.badges.GetBadges.Held;
import socai.membership.read.badges.GetBadges.Next;
import socai.membership.read.files.PartyAges;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Reckons the next badge of one member. */
public final class BadgesHandler implements QueryHandler<GetBadges, GetBadges.Result> {

    private final ReadStore store;
    private final ParameterSource parameters;
    private final Names names;
    private final Today today;

    public BadgesHandler(ReadStore store, ParameterSource parameters, Names names, Today today) {
        this.store = store;
        this.parameters = parameters;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<GetBadges> query() {
        return GetBadges.class;
    }

    @Override
    public GetBadges.Result answer(GetBadges query, Asker asker) {
        String person = query.person().raw();
        Optional<Row> file = Row.of(store.ask("select * from {Badge}.badge where person = ?", person)).stream()
                .findFirst();
        List<Held> held = file.map(row -> held(row.text("badge"))).orElse(List.of());
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        Optional<Next> next = Row.of(store.ask(
                        "select m.org_id, m.decision_date, m.admission_date, " + PartyAges.COLUMNS
                                + " from {Member}.membership m" + PartyAges.JOIN
                                + " where m.person = ? and m.closed_on is null",
                        person))
                .stream()
                .findFirst()
                .flatMap(seat -> next(seat, held, file, shown));
        return new GetBadges.Result(held, next, file.map(row -> row.text("badge")));
    }

    private List<Held> held(String badge) {
        return Row.of(store.ask("select * from {Badge}.badge_held where badge = ? order by step", badge)).stream()
                .map(row -> new Held(
                        row.integer("step"),
                        row.date("awarded_on"),
                        row.optional("money").map(any -> row.number("money")),
                        row.optional("lost").isPresent() && row.flag("lost")))
                .toList();
    }

    private Optional<Next> next(Row seat, List<Held> held, Optional<Row> file, Shown shown) {
        LocalDate day = today.date();
        BadgeTexts texts = new BadgeTexts(store, parameters, day);
        List<Integer> has = held.stream()
                .filter(one -> one.awardedOn().isPresent())
                .map(Held::step)
                .toList();
        return PartyAges.of(seat)
                .flatMap(age -> Reckoned.next(day, age, texts.steps(), has))
                .map(due -> {
                    LocalDate award = award(due.reachedOn(), day, texts.days(seat.text("org_id")));
                    return new Next(
                            due.step(),
                            due.reachedOn(),
                            award,
                            !due.reachedOn().isAfter(day),
                            texts.money(due.step(), award),
                            file.filter(row -> row.optional("step").isPresent() && row.integer("step") == due.step())
                                    .map(row -> new StageWords(shown).stage("BADGE", row.text("stage"))));
                });
    }

    /** Days of award are reckoned for two years; beyond them the same day of the year. */
    private static LocalDate award(LocalDate reachedOn, LocalDate day, List<LocalDate> days) {
        LocalDate from = reachedOn.isBefore(day) ? day : reachedOn;
        return days.stream()
                .filter(one -> !one.isBefore(from))
                .findFirst()
                .or(() -> days.stream()
                        .map(one -> one.withYear(from.getYear()))
                        .filter(one -> !one.isBefore(from))
                        .min(LocalDate::compareTo))
                .or(() -> days.stream()
                        .map(one -> one.withYear(from.getYear() + 1))
                        .min(LocalDate::compareTo))
                .orElse(from);
    }
}
