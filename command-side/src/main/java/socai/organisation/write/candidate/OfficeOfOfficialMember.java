package socai.organisation.write.candidate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OfficeKind;
import socai.spine.Parameter;
import socai.spine.Seen;
import socai.spine.Text;

/**
 * A leading office is held by an official member. Members on probation do not stand for election, nor does anybody whose
 * membership ended. Only the installation names the first officers before any list of members is taken over, so it may
 * name somebody of whom no membership is known; never somebody of whom one is.
 *
 * @param by      in which office it is given
 * @param offices those that official members hold, with blanks between
 */
public record OfficeOfOfficialMember(
        OfficeKind office, OfficeKind by, Seen<PartyStanding> standing, LocalDate from, Parameter offices)
        implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.office-of-official-member";
    }

    @Override
    public Citation citation() {
        return offices.citation();
    }

    @Override
    public boolean holds() {
        return !Arrays.asList(offices.value().split(" ")).contains(office.name())
                || standing.value().officialOn(from)
                || (by == OfficeKind.SYSTEM && !standing.value().listed());
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(offices);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("office", office),
                Fact.of("from", from),
                Fact.of(
                        "officialSince",
                        standing.value()
                                .officialSince()
                                .map(LocalDate::toString)
                                .orElse("-"),
                        standing));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đến ngày {from}, người này chưa phải hoặc không còn là đảng viên chính thức (chính thức từ: "
                        + "{officialSince}), nên không giữ chức vụ {office} được.",
                "On {from} this person is not an official member, or no longer (official since: {officialSince}); "
                        + "the office {office} is for official members.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn một đảng viên chính thức, hoặc ghi quyết định công nhận đảng viên chính thức trước.",
                "Choose an official member, or record the recognition first.");
    }
}
