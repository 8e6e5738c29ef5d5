package socai.demo.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.demo.desk.Scans;
import socai.demo.people.Chance;
import socai.demo.town.Cell;
import socai.demo.town.Member;
import socai.membership.events.Activity;
import socai.membership.events.ExemptionEnd;
import socai.membership.events.ExemptionId;
import socai.membership.events.ExemptionReason;
import socai.membership.events.MembershipId;
import socai.membership.events.VoteForm;
import socai.membership.write.exemption.end.EndExemption;
import socai.membership.write.exemption.request.RequestExemption;
import socai.membership.write.exemption.vote.VoteOnExemption;
import socai.membership.write.recorddeath.RecordDeath;
import socai.membership.write.voting.Tally;
import socai.spine.PersonId;
import socai.spine.Personal;

/**
 * Members who are exempted for a while, and those who die, leave or are removed. Only who was exempt from the beginning
 * goes for good: they sponsor nobody and hold no office, so that nothing else that is planned comes to a stop.
 */
record Departing(Scene scene, Chance chance) {

    private static final int CELLS_FOR_ONE_EXEMPTION = 8;
    private static final int EXEMPT_FOR_ONE_DEATH = 10;
    private static final int EXEMPT_FOR_ONE_LEAVE = 24;
    private static final int MONTHS_AWAY = 5;

    /** Somebody with their cell. */
    record Somebody(Cell cell, Member member) {

        PersonId person() {
            return member.id();
        }

        MembershipId membership() {
            return MembershipId.first(member.id());
        }
    }

    void plan(LocalDate first, LocalDate last) {
        List<Cell> cells = scene.province().cells();
        for (Cell cell : chance.some(
                1 + cells.size() / CELLS_FOR_ONE_EXEMPTION,
                cells.stream().filter(cell -> !cell.ofTwenty()).toList())) {
            scene.on(day(first, last), chance, () -> askForExemption(cell));
        }
        List<Somebody> exempt = exempt(cells);
        int deaths = 1 + exempt.size() / EXEMPT_FOR_ONE_DEATH;
        int leaves = 1 + exempt.size() / EXEMPT_FOR_ONE_LEAVE;
        List<Somebody> going = chance.some(deaths + 2 * leaves, exempt);
        for (int i = 0; i < going.size(); i++) {
            Somebody one = going.get(i);
            if (i < leaves) {
                scene.on(day(first, last), chance, () -> new Removing(scene, chance, one).propose());
            } else if (i < 2 * leaves) {
                scene.on(day(first, last), chance, () -> new LettingGo(scene, chance, one).ask());
            } else {
                scene.on(day(first, last), chance, () -> die(one));
            }
        }
    }

    private List<Somebody> exempt(List<Cell> cells) {
        List<PersonId> twins = scene.province().twins().stream()
                .flatMap(twin -> Stream.of(twin.kept(), twin.duplicate()))
                .toList();
        return cells.stream()
                .flatMap(cell -> cell.members().stream()
                        .filter(member -> member.official() && member.activity() == Activity.EXEMPT)
                        .filter(member ->
                                !twins.contains(member.id()) && !scene.offices().any(member.id()))
                        .map(member -> new Somebody(cell, member)))
                .toList();
    }

    private LocalDate day(LocalDate first, LocalDate last) {
        int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay());
        return first.plusDays(chance.between(days / 6, days * 4 / 5));
    }

    private void die(Somebody one) {
        LocalDate died = scene.today().minusDays(chance.between(1, 9));
        scene.desk()
                .accepted(
                        scene.scribe(one.cell(), chance),
                        new RecordDeath(
                                one.membership(),
                                died,
                                Scans.proof("%d/TLKT-BS".formatted(chance.between(11, 420)), scene.today())));
        one.cell().roll().left(one.person(), scene.today());
    }

    private void askForExemption(Cell cell) {
        Member member = chance.one(cell.members().stream()
                .filter(Member::active)
                .filter(one -> !scene.offices().any(one.id()))
                .filter(one -> cell.roll().settled(one.id()) && cell.roll().votes(one.id(), scene.today()))
                .toList());
        Somebody one = new Somebody(cell, member);
        boolean weak = chance.percent(40);
        Optional<LocalDate> until = weak
                ? Optional.empty()
                : Optional.of(scene.days().working(scene.today().plusMonths(MONTHS_AWAY)));
        scene.desk()
                .accepted(
                        scene.secretary(cell),
                        new RequestExemption(
                                one.membership(),
                                weak ? ExemptionReason.WEAK_HEALTH : ExemptionReason.MOBILE_WORK,
                                until,
                                weak,
                                Optional.of(Personal.of(
                                        one.person(),
                                        weak
                                                ? "Tuổi cao, sức khỏe yếu, không đi lại được."
                                                : "Đi làm công trình ở tỉnh khác, không cố định nơi ở."))));
        scene.meeting(cell, scene.today().plusDays(1), chance, () -> voteOnExemption(one, until));
    }

    private void voteOnExemption(Somebody one, Optional<LocalDate> until) {
        Cell cell = one.cell();
        Meeting meeting = Meeting.today(scene, cell, chance);
        Tally tally = Tallying.clear(meeting.base(), chance);
        ExemptionId exemption = ExemptionId.of(one.membership());
        scene.desk()
                .accepted(
                        scene.scribe(cell, chance),
                        new VoteOnExemption(
                                exemption,
                                VoteForm.RAISED_CARD,
                                scene.numbers().next(cell.id(), "NQ/CB"),
                                tally.present(),
                                tally.ayes(),
                                tally.noes(),
                                tally.others(),
                                meeting.exemptPresent(),
                                meeting.tellers(chance)));
        cell.roll().voted(scene.today());
        cell.roll().exempted(one.person(), scene.today());
        until.ifPresent(back -> scene.on(back, chance, () -> takeUpAgain(one, back)));
    }

    private void takeUpAgain(Somebody one, LocalDate back) {
        scene.desk()
                .accepted(
                        scene.secretary(one.cell()),
                        new EndExemption(ExemptionId.of(one.membership()), ExemptionEnd.TERM_OVER));
        one.cell().roll().back(one.person(), back);
    }
}
