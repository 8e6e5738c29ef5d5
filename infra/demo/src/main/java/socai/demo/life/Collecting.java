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
import socai.dues.events.Relief;
import socai.dues.events.ReliefGround;
import socai.dues.events.ReversalReason;
import socai.dues.events.Tariff;
import socai.dues.events.WageZone;
import socai.dues.write.MemberDecider;
import socai.dues.write.closing.CheckDuesSettlement;
import socai.dues.write.closing.CloseDuesMonth;
import socai.dues.write.closing.ConfirmRemittance;
import socai.dues.write.closing.RemitDues;
import socai.dues.write.closing.SettleDuesYear;
import socai.dues.write.declare.DeclareDuesBase;
import socai.dues.write.payment.RecordDuesPayment;
import socai.dues.write.relief.DecideDuesRelief;
import socai.dues.write.relief.ReportDuesRelief;
import socai.dues.write.relief.RequestDuesRelief;
import socai.dues.write.reversal.ReverseDuesPayment;
import socai.membership.events.MembershipId;
import socai.spine.Anchors;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.time.PartyAge;

/** The dues of a handful of cells: what members declare, what comes in month by month, and who stays behind. */
final class Collecting {

    private static final int PENSION_AGE = 62;
    private static final int QUARTER = 3;
    private static final int HALF_YEAR = 6;
    private static final int YEAR = 12;
    private static final int RELIEF = 50;
    /** Months after which quarters and half-years begin together, beyond the date of the new regulation. */
    private static final int WHOLE_TURNS = 18;

    private static final long STEP = 50_000;
    private static final int RAISE_PERCENT = 8;

    private final Scene scene;
    private final Chance chance;
    private final Tariff tariff;
    private final Map<PersonId, List<Declaration>> declared = new HashMap<>();
    private final Map<DuesBookId, Integer> receipts = new HashMap<>();
    private final Map<DuesBookId, Integer> remitted = new HashMap<>();
    private final Map<String, Long> taken = new HashMap<>();
    private final Map<PersonId, List<Relief>> relieved = new HashMap<>();

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
            List<Member> payers = payers(cell, twins);
            scene.on(start.plusDays(3), chance, () -> payers.forEach(member -> declare(cell, member, first)));
            LocalDate raised = first.plusMonths(WHOLE_TURNS);
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
        Cell kept = cells.getFirst();
        relieve(kept, payers(kept, twins), first.plusMonths(WHOLE_TURNS), today);
        LocalDate last = today.withDayOfMonth(1).minusMonths(1);
        for (LocalDate month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate over = month;
            scene.on(month.plusMonths(1).plusDays(10), chance, () -> close(kept, over, over.isBefore(last)));
        }
        for (int year = first.getYear() + 1; year < today.getYear(); year++) {
            int settled = year;
            scene.on(LocalDate.of(year + 1, 2, 2), chance, () -> settle(kept, settled));
        }
        LocalDate slip = today.minusMonths(2).withDayOfMonth(12);
        scene.on(slip, chance, () -> enteredWrongly(cells.getFirst()));
    }

    private static List<Member> payers(Cell cell, List<PersonId> twins) {
        return cell.members().stream()
                .filter(Member::active)
                .filter(member -> cell.roll().settled(member.id()) && !twins.contains(member.id()))
                .toList();
    }

    /** One pays half from the change of salaries on; another one has asked just now. */
    private void relieve(Cell cell, List<Member> payers, LocalDate from, LocalDate today) {
        // The older regulation knew no relief; and a cell of another seed may be small.
        if (payers.size() < 2 || !scene.policies().has("dues-relief-max", Anchors.act(from.minusDays(44)))) {
            return;
        }
        Member granted = payers.get(Math.min(5, payers.size() - 2));
        scene.on(from.minusDays(44), chance, () -> ask(cell, granted, from));
        scene.on(from.minusDays(37), chance, () -> report(cell, granted));
        scene.on(from.minusDays(20), chance, () -> grant(cell, granted, from));
        Member asking = payers.get(Math.min(9, payers.size() - 1));
        LocalDate next = today.withDayOfMonth(1).plusMonths(1);
        // A long holiday can put both on one working day: the report is noted only once it was asked for.
        scene.on(today.minusDays(14), chance, () -> {
            ask(cell, asking, next);
            scene.later(1, chance, () -> report(cell, asking));
        });
    }

    private void ask(Cell cell, Member member, LocalDate from) {
        scene.desk()
                .accepted(
                        scene.secretary(cell),
                        new RequestDuesRelief(
                                MembershipId.first(member.id()),
                                ReliefGround.NEAR_POOR_HOUSEHOLD,
                                RELIEF,
                                from,
                                YEAR,
                                Optional.of(Personal.of(member.id(), "Gia đình cận nghèo, vợ ốm dài ngày."))));
    }

    private void report(Cell cell, Member member) {
        scene.desk()
                .accepted(
                        scene.secretary(cell),
                        new ReportDuesRelief(
                                MembershipId.first(member.id()),
                                true,
                                scene.numbers().next(cell.id(), "BC/CB")));
    }

    private void grant(Cell cell, Member member, LocalDate from) {
        scene.desk()
                .accepted(
                        scene.offices().secretary(cell.commune().id()),
                        new DecideDuesRelief(
                                MembershipId.first(member.id()),
                                cell.commune().id(),
                                true,
                                scene.numbers().next(cell.commune().id(), "QĐ/ĐU")));
        relieved.put(member.id(), List.of(new Relief(from, YEAR, RELIEF)));
    }

    /** Each month with something in it is closed early in the next one, and its share goes up. */
    private void close(Cell cell, LocalDate month, boolean confirmed) {
        DuesBookId book = DuesBookId.of(cell.id(), month.getYear());
        if (taken.getOrDefault(book.raw() + month, 0L) <= 0) {
            return;
        }
        scene.desk().accepted(scene.secretary(cell), new CloseDuesMonth(book, month));
        scene.desk()
                .accepted(
                        scene.secretary(cell),
                        new RemitDues(book, scene.numbers().next(cell.id(), "CT/CB")));
        int number = remitted.merge(book, 1, Integer::sum);
        if (confirmed) {
            scene.later(
                    2,
                    chance,
                    () -> scene.desk()
                            .accepted(
                                    scene.offices().secretary(cell.commune().id()),
                                    new ConfirmRemittance(book, number)));
        }
    }

    private void settle(Cell cell, int year) {
        DuesBookId book = DuesBookId.of(cell.id(), year);
        scene.desk().accepted(scene.secretary(cell), new SettleDuesYear(book));
        scene.later(
                9,
                chance,
                () -> scene.desk()
                        .accepted(
                                scene.offices().secretary(cell.commune().id()),
                                new CheckDuesSettlement(
                                        book,
                                        cell.commune().id(),
                                        true,
                                        scene.numbers().next(cell.commune().id(), "TB/ĐU"))));
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

    private List<Declaration> declarations(Member member) {
        return declared.getOrDefault(member.id(), List.of());
    }

    /** Salaries rose: who is insured declares the new one. */
    private void raise(Cell cell, Member member, LocalDate from) {
        Declaration last = declarations(member).getLast();
        if (last.category() == DuesCategory.INSURED) {
            long base = last.base().flatMap(Personal::value).orElseThrow();
            declare(cell, member, last.category(), base + base * RAISE_PERCENT / 100 / 1_000 * 1_000, from);
        }
    }

    private void pay(Cell cell, Member member, LocalDate first, int months) {
        Obligation obligation = new Obligation(
                declarations(member),
                relieved.getOrDefault(member.id(), List.of()),
                Optional.of(PartyAge.since(member.admissionDate())));
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
        taken.merge(book(cell).raw() + scene.today().withDayOfMonth(1), amount, Long::sum);
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
        taken.merge(book(cell).raw() + scene.today().withDayOfMonth(1), -STEP, Long::sum);
    }
}
