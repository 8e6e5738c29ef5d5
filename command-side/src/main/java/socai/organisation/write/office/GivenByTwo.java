package socai.organisation.write.office;

import java.util.Arrays;
import java.util.List;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.OfficeKind;
import socai.spine.Parameter;
import socai.spine.Text;

/**
 * An office that carries rights over others is given by two people: one proposes, another confirms. Only the
 * installation gives it at once, where nobody holds an office yet.
 *
 * @param by    in which office it is given
 * @param pairs the offices that take two people, with blanks between
 */
public record GivenByTwo(OfficeKind office, OfficeKind by, Parameter pairs) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.given-by-two";
    }

    @Override
    public Citation citation() {
        return pairs.citation();
    }

    @Override
    public boolean holds() {
        return by == OfficeKind.SYSTEM
                || !Arrays.asList(pairs.value().split(" ")).contains(office.name());
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(pairs);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("office", office));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chức vụ {office} phải do hai người cùng giao: một người đề nghị, một người khác xác nhận.",
                "The office {office} is given by two people: one proposes, another confirms.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Lập đề nghị giao chức vụ để người khác xác nhận.", "Propose the appointment for another to confirm.");
    }
}
