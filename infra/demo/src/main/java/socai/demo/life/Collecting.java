package socai.demo.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.demo.people.Chance;
import socai.demo.town.Cell;
import socai.demo.town.Member;
import socai.dues.events.Declaration;
import socai.dues.events.DuesBasis;
import socai.dues.events.DuesBookId;
import socai.dues.events.DuesCategory;
import socai.dues.events.Obligation;
import socai.dues.events.PaymentChannel;
import socai.dues.events.ReversalReason;
import socai.dues.events.Tariff;
import socai.dues.events.WageZone;
import socai.dues.write.MemberDecider;
import socai.dues.write.declare.DeclareDuesBase;
import socai.dues.write.payment.RecordDuesPayment;
import socai.dues.write.reversal.ReverseDuesPayment;
import socai.membership.events.MembershipId;
import socai.spine.PersonId;
import socai.spine.Personal;

/** The dues of a handful of cells: what members declare, what comes in month by month, and who stays behind. */
final class Collecting {

    private static final int PENSION_AGE = 62;
    private static final int QUARTER = 3;
    private static final int HALF_YEAR = 6;
    private static final long STEP = 50_000;
    private static final int RAISE_PERCENT = 8;

    private final Scene scene;
    private final Chance chance;
    private final Tariff tariff;
    private final Map<PersonId, List<Declaration>> declared = new HashMap<>();
    private final Map<DuesBookId, Integer> receipts = new HashMap<>();

    Collecting(Scene scene, Chance chance) {
        this.scene = scene;
        this.chance = chance;
        this.tariff = MemberDecider.tariff(scene.policies());
    }

    /** @param cells whose books are kept; the first one has a receipt that was entered wrongly */
    void plan(List<Cell> cells, LocalDate start, LocalDate today) {
        LocalDate first = start.withDayOfMonth(1).plusMonths(1);
        List<PersonId> twins = scene.province().twins().stream()
                .flatMap(twin -> Stream.of(twin.kept(), twin.duplicate()))
                .toList();
        for (Cell cell : cells) {
            List<Member> payers = cell.members().stream()
                    .filter(Member::active)
                    .filter(member -> cell.roll().settled(member.id()) && !twins.contains(member.id()))
                    .toList();
            scene.on(start.plusDays(3), chance, () -> payers.forEach(member -> declare(cell, member, first)));
            LocalDate raised = LocalDate.of(today.getYear(), 2, 1);
            scene.on(raised.minusDays(4), chance, () -> payers.forEach(member -> raise(cell, member, raised)));
            for (int at = 0; at < payers.size(); at++) {
                Member member = payers.get(at);
                int every = chance.percent(60) ? QUARTER : chance.percent(70) ? HALF_YEAR : 1;
                // One stays behind for the last months, another one for the whole year.
                LocalDate stops = at == 3
                        ? today.withDayOfMonth(1).minusMonths(4)
                        : at == 7 ? LocalDate.of(today.getYear(), 1, 1) : today.plusMonths(1);
                pays(cell, member, first, every, stops, today);
            }
        }
        LocalDate slip = today.minusMonths(2).withDayOfMonth(12);
        scene.on(slip, chance, () -> enteredWrongly(cells.getFirst()));
    }

    private void pays(Cell cell, Member member, LocalDate first, int every, LocalDate stops, LocalDate today) {
        for (LocalDate month = first; month.isBefore(stops) && month.isBefore(today); month = month.plusMonths(every)) {
            LocalDate begun = month;
            int months = (int) Math.min(every, java.time.temporal.ChronoUnit.MONTHS.between(month, stops));
            scene.meeting(cell, month, chance, () -> pay(cell, member, begun, months));
        }
    }

    private void declare(Cell cell, Member member, LocalDate from) {
        int age = member.identity().birthDate().until(from).getYears();
        DuesCategory category = age >= PENSION_AGE
                ? chance.percent(90) ? DuesCategory.PENSIONER : DuesCategory.UNINSURED_RETIREMENT_AGE
                : cell.residential() && chance.percent(50) ? DuesCategory.UNINSURED_WORKING_AGE : DuesCategory.INSURED;
        long base = STEP * (category == DuesCategory.PENSIONER ? chance.between(70, 180) : chance.between(110, 360));
        declare(cell, member, category, base, from);
    }

    private void declare(Cell cell, Member member, DuesCategory category, long base, LocalDate from) {
        DeclareDuesBase command = new DeclareDuesBase(
                MembershipId.first(member.id()),
                category,
                category.basis() == DuesBasis.DECLARED ? Optional.of(Personal.of(member.id(), base)) : Optional.empty(),
                category.basis() == DuesBasis.ZONE_WAGE ? Optional.of(WageZone.III) : Optional.empty(),
                from);
        scene.desk().accepted(scene.secretary(cell), command);
        declared.computeIfAbsent(member.id(), any -> new ArrayList<>())
                .add(new Declaration(from, category, command.base(), command.zone()));
    }

    /** Salaries rose: who is insured declares the new one. */
    private void raise(Cell cell, Member member, LocalDate from) {
        Declaration last = declared.get(member.id()).getLast();
        if (last.category() == DuesCategory.INSURED) {
            long base = last.base().flatMap(Personal::value).orElseThrow();
            declare(cell, member, last.category(), base + base * RAISE_PERCENT / 100 / 1_000 * 1_000, from);
        }
    }

    private void pay(Cell cell, Member member, LocalDate first, int months) {
        Obligation obligation =
                new Obligation(declared.get(member.id()), List.of(), Optional.of(member.admissionDate()));
        long amount = 0;
        for (int at = 0; at < months; at++) {
            amount += tariff.of(first.plusMonths(at), obligation).amount();
        }
        if (amount > 0) {
            take(cell, member, first, months, amount);
        }
    }

    /** @return the number of the receipt */
    private int take(Cell cell, Member member, LocalDate first, int months, long amount) {
        scene.desk()
                .accepted(
                        scene.secretary(cell),
                        new RecordDuesPayment(
                                MembershipId.first(member.id()),
                                first,
                                months,
                                amount,
                                true,
                                chance.percent(70) ? PaymentChannel.CASH : PaymentChannel.BANK_TRANSFER,
                                scene.today()));
        return receipts.merge(book(cell), 1, Integer::sum);
    }

    private DuesBookId book(Cell cell) {
        return DuesBookId.of(cell.id(), scene.today().getYear());
    }

    /** A month paid for is entered for the wrong member, and put right the same day. */
    private void enteredWrongly(Cell cell) {
        Member member = cell.members().stream()
                .filter(one -> declared.containsKey(one.id()))
                .findFirst()
                .orElseThrow();
        int receipt = take(cell, member, scene.today().withDayOfMonth(1), 1, STEP);
        scene.desk()
                .accepted(
                        scene.secretary(cell),
                        new ReverseDuesPayment(book(cell), receipt, ReversalReason.WRONG_MEMBER));
    }
}
