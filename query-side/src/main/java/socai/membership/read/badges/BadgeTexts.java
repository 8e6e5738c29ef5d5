package socai.membership.read.badges;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.BadgeSteps;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.read.ParameterSource;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;

/** The published steps, days and rewards, with the further days of the province above an organisation. */
final class BadgeTexts {

    private final ReadStore store;
    private final ParameterSource parameters;
    private final LocalDate today;

    BadgeTexts(ReadStore store, ParameterSource parameters, LocalDate today) {
        this.store = store;
        this.parameters = parameters;
        this.today = today;
    }

    /** Lowest first; empty where no regulation is in force. */
    List<Integer> steps() {
        return value("badge-steps").map(BadgeSteps::steps).orElse(List.of());
    }

    /** The days of award around today, the first one of the last year. */
    List<LocalDate> days(String organisation) {
        List<LocalDate> further = Row.of(store.ask(
                        "select distinct b.award_day from {Badge}.badge_day b join {Organisation}.closure c"
                                + " on c.ancestor = b.org_id where c.descendant = ? and c.valid_from <= ?"
                                + " and (c.valid_to is null or c.valid_to > ?)",
                        organisation,
                        today,
                        today))
                .stream()
                .map(row -> row.day("award_day"))
                .toList();
        return value("badge-award-days")
                .map(text -> BadgeSteps.around(today, BadgeSteps.days(text), further))
                .orElse(further);
    }

    /** In whole đồng, as published for the day of the award. */
    Optional<Long> money(int step, LocalDate award) {
        Anchors at = Anchors.act(award);
        return parameters
                .find("badge-money-factor-" + step, at)
                .flatMap(factor -> parameters
                        .find("base-salary", at)
                        .map(salary -> BadgeSteps.money(factor.value(), salary.number())));
    }

    private Optional<String> value(String key) {
        return parameters.find(key, Anchors.act(today)).map(Parameter::value);
    }
}
