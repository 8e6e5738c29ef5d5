package socai.organisation.write.committee;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import socai.organisation.events.RollKind;
import socai.organisation.write.candidate.PartyStanding;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Seen;
import socai.spine.Text;

/**
 * Whoever votes in a committee is an official member on the first day: members on probation do not stand for election, and
 * a seat counts in the base of every vote of the committee.
 *
 * @param standings of those who are to be seated
 * @param rolls     those that are made of official members, with blanks between
 */
public record CommitteeOfOfficialMembers(
        RollKind kind, List<Seen<PartyStanding>> standings, LocalDate from, Parameter rolls)
        implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.committee-of-official-members";
    }

    @Override
    public Citation citation() {
        return rolls.citation();
    }

    @Override
    public boolean holds() {
        return !Arrays.asList(rolls.value().split(" ")).contains(kind.name()) || others().isEmpty();
    }

    private List<Seen<PartyStanding>> others() {
        return standings.stream()
                .filter(standing -> !standing.value().officialOn(from))
                .toList();
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(rolls);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("roll", kind),
                Fact.of("others", others().size()),
                Fact.of("persons", standings.size()),
                Fact.of("from", from));
    }

    @Override
    public Text refusal() {
        return new Text(
                "{others} trong {persons} người chưa phải hoặc không còn là đảng viên chính thức vào ngày {from}, nên "
                        + "không tham gia cấp ủy được.",
                "{others} of {persons} are not official members on {from}, or no longer; a committee is made of "
                        + "official members.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chỉ chọn đảng viên chính thức, hoặc ghi quyết định công nhận đảng viên chính thức trước.",
                "Choose official members only, or record the recognition first.");
    }
}
