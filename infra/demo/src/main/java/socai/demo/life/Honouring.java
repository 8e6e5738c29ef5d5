package socai.demo.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socai.demo.life.Departing.Somebody;
import socai.demo.people.Chance;
import socai.membership.events.BadgeDiscipline;
import socai.membership.events.BadgeId;
import socai.membership.events.BadgeKind;
import socai.membership.events.BadgeSteps;
import socai.membership.write.badge.award.AwardBadge;
import socai.membership.write.badge.decide.DecideBadge;
import socai.membership.write.badge.declare.DeclareBadge;
import socai.membership.write.badge.decline.DeclineBadge;
import socai.membership.write.badge.forward.ForwardBadge;
import socai.membership.write.badge.listed.ListBadge;
import socai.membership.write.badge.lost.ReissueBadge;
import socai.membership.write.badge.lost.ReportBadgeLost;
import socai.membership.write.badge.propose.ProposeBadge;
import socai.membership.write.cleansing.StartCleansing;
import socai.policy.events.DecidingOrgan;
import socai.spine.Anchors;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;

/** A few Party badges for each day of award: in every state, one of them declined, one refused, one lost. */
record Honouring(Scene scene, Chance chance) {

    private static final int DAYS_BEFORE = 100;
    private static final int FOR_ONE_AWARD = 6;

    /** Somebody with the step that is full by an award. */
    record Due(Somebody who, int step) {}

    void plan(LocalDate first, LocalDate last) {
        List<LocalDate> days = BadgeSteps.around(last, BadgeSteps.days(text("badge-award-days", last)), List.of());
        for (int i = 1; i < days.size(); i++) {
            LocalDate before = days.get(i - 1);
            LocalDate award = days.get(i);
            LocalDate begin = scene.days().working(award.minusDays(DAYS_BEFORE));
            if (begin.isAfter(first) && begin.isBefore(last)) {
                scene.on(begin, chance, () -> round(before, award));
            }
        }
        scene.on(scene.days().working(first.plusDays(20)), chance, this::register);
        scene.on(scene.days().working(last.minusDays(12)), chance, this::cleanse);
    }

    /** A commune wants its records in order before the lists are made. */
    private void cleanse() {
        OrganisationId commune = scene.province().cells().getFirst().commune().id();
        scene.desk()
                .accepted(
                        scene.offices().secretary(commune),
                        new StartCleansing(commune, scene.today(), scene.today().plusDays(60), 98));
    }

    private String text(String key, LocalDate day) {
        return scene.policies().parameter(key, Anchors.act(day)).value();
    }

    /** Of the active members who stay where they are; the day of the ceremony lies after that of the decision. */
    private List<Due> due(LocalDate before, LocalDate award) {
        Set<PersonId> twins = scene.province().twins().stream()
                .flatMap(twin -> Stream.of(twin.kept(), twin.duplicate()))
                .collect(Collectors.toSet());
        List<Integer> steps = BadgeSteps.steps(text("badge-steps", scene.today()));
        return scene.province().cells().stream()
                .flatMap(cell -> cell.members().stream()
                        .filter(member ->
                                member.active() && cell.roll().settled(member.id()) && !twins.contains(member.id()))
                        .flatMap(member -> steps.stream()
                                .filter(step -> {
                                    LocalDate full = member.admissionDate().plusYears(step);
                                    return full.isAfter(before) && !full.isAfter(award);
                                })
                                .map(step -> new Due(new Somebody(cell, member), step))))
                .sorted(Comparator.comparing(due -> due.who().person().raw()))
                .toList();
    }

    private void round(LocalDate before, LocalDate award) {
        List<Due> all = due(before, award);
        List<Due> chosen = chance.some(Math.min(FOR_ONE_AWARD, all.size()), all);
        for (int i = 0; i < chosen.size(); i++) {
            Due due = chosen.get(i);
            int number = i;
            scene.later(1 + 4 * i, chance, () -> declare(due, award, number));
        }
    }

    private void declare(Due due, LocalDate award, int number) {
        if (number == 1) {
            scene.desk()
                    .refused(
                            scene.secretary(due.who().cell()),
                            declaration(due, award, Optional.of(BadgeDiscipline.WARNING)),
                            "membership.badge-wait-after-discipline");
            return;
        }
        scene.desk().accepted(scene.secretary(due.who().cell()), declaration(due, award, Optional.empty()));
        if (number != 5) {
            scene.later(chance.between(4, 9), chance, () -> propose(due, award, number));
        }
    }

    private DeclareBadge declaration(Due due, LocalDate award, Optional<BadgeDiscipline> discipline) {
        return new DeclareBadge(
                due.who().membership(),
                BadgeKind.REGULAR,
                due.step(),
                award,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.<Paper>empty(),
                discipline,
                discipline.map(any -> scene.today().minusMonths(4)),
                Optional.empty());
    }

    private static BadgeId badge(Due due) {
        return BadgeId.of(due.who().membership());
    }

    private Personal<String> said(Due due, String text) {
        return Personal.of(due.who().person(), text);
    }

    private void propose(Due due, LocalDate award, int number) {
        OrganisationId cell = due.who().cell().id();
        scene.desk()
                .accepted(
                        scene.secretary(due.who().cell()),
                        new ProposeBadge(badge(due), scene.numbers().next(cell, "NQ/CB")));
        scene.later(chance.between(6, 12), chance, () -> forward(due, award, number));
    }

    private void forward(Due due, LocalDate award, int number) {
        OrganisationId commune = due.who().cell().commune().id();
        if (number == 4) {
            scene.desk()
                    .accepted(
                            scene.offices().secretary(commune),
                            new DeclineBadge(
                                    badge(due),
                                    commune,
                                    said(due, "Ngày vào Đảng trong hồ sơ chưa thống nhất, cần xác minh trước.")));
            return;
        }
        scene.desk()
                .accepted(
                        scene.offices().secretary(commune),
                        new ForwardBadge(badge(due), commune, scene.numbers().next(commune, "CV/ĐU")));
        if (number != 3 || award.isBefore(scene.today())) {
            scene.later(chance.between(16, 24), chance, () -> decide(due, award, number));
        }
    }

    private void decide(Due due, LocalDate award, int number) {
        OrganisationId province = scene.province().id();
        scene.desk()
                .accepted(
                        scene.offices().secretary(province),
                        new DecideBadge(
                                badge(due),
                                province,
                                DecidingOrgan.STANDING_COMMITTEE,
                                scene.numbers().next(province, "QĐ/TU"),
                                said(due, "H-%05d".formatted(chance.between(20_000, 89_999)))));
        scene.on(award, chance, () -> handOver(due, award, number));
    }

    private void handOver(Due due, LocalDate award, int number) {
        scene.desk().accepted(scene.secretary(due.who().cell()), new AwardBadge(badge(due), award));
        if (number == 2) {
            scene.later(chance.between(8, 14), chance, () -> lose(due));
        }
    }

    private void lose(Due due) {
        scene.desk()
                .accepted(
                        scene.secretary(due.who().cell()),
                        new ReportBadgeLost(
                                badge(due),
                                due.step(),
                                scene.today().minusDays(1),
                                said(due, "Mất khi sửa nhà, đã tìm không thấy.")));
        scene.later(chance.between(20, 30), chance, () -> {
            OrganisationId province = scene.province().id();
            scene.desk()
                    .accepted(
                            scene.offices().secretary(province),
                            new ReissueBadge(
                                    badge(due),
                                    province,
                                    DecidingOrgan.STANDING_COMMITTEE,
                                    scene.numbers().next(province, "QĐ/TU"),
                                    said(due, "H-%05d".formatted(chance.between(20_000, 89_999)))));
        });
    }

    /** One cell enters the badges of its old register. */
    private void register() {
        LocalDate today = scene.today();
        List<LocalDate> days = BadgeSteps.around(today, BadgeSteps.days(text("badge-award-days", today)), List.of());
        LocalDate before = days.stream()
                .filter(day -> day.isBefore(today))
                .max(Comparator.naturalOrder())
                .orElse(today);
        due(before.minusYears(9), before.minusYears(1)).stream()
                .collect(Collectors.groupingBy(due -> due.who().cell().id().raw()))
                .values()
                .stream()
                .max(Comparator.comparing((List<Due> cell) -> cell.size())
                        .thenComparing(cell -> cell.getFirst().who().cell().id().raw()))
                .ifPresent(cell -> cell.stream()
                        .collect(Collectors.toMap(
                                due -> due.who().person(),
                                due -> due,
                                (one, other) -> one.step() > other.step() ? one : other))
                        .values()
                        .stream()
                        .sorted(Comparator.comparing(due -> due.who().person().raw()))
                        .forEach(this::enter));
    }

    private void enter(Due due) {
        LocalDate full = due.who().member().admissionDate().plusYears(due.step());
        LocalDate award =
                BadgeSteps.around(full, BadgeSteps.days(text("badge-award-days", scene.today())), List.of()).stream()
                        .filter(day -> !day.isBefore(full))
                        .findFirst()
                        .orElse(full);
        scene.desk()
                .accepted(
                        scene.secretary(due.who().cell()),
                        new ListBadge(
                                due.who().membership(),
                                due.step(),
                                award,
                                "%d-QĐ/TU".formatted(chance.between(100, 900)),
                                said(due, "H-%05d".formatted(chance.between(10_000, 19_999)))));
    }
}
