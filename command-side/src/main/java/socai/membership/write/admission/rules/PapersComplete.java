package socai.membership.write.admission.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import socai.membership.events.SponsorKind;
import socai.membership.write.admission.FormCodes;
import socai.membership.write.admission.Papers;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;

/**
 * The file holds every paper that comes before the vote, by the regulation under which it was opened.
 *
 * @param order form codes joined by {@code ;}; a code that the rules do not know asks for the paper itself
 */
public record PapersComplete(Papers papers, boolean certificate, Parameter order) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.papers-complete";
    }

    @Override
    public boolean holds() {
        return missing().isEmpty();
    }

    private List<String> missing() {
        return Arrays.stream(order.value().split(";"))
                .filter(code -> !there(code))
                .toList();
    }

    private boolean there(String code) {
        return switch (code) {
            case FormCodes.CERTIFICATE -> certificate;
            case FormCodes.OPINIONS -> papers.opinions().isPresent();
            case FormCodes.INTRODUCTION ->
                papers.documents(FormCodes.INTRODUCTIONS).size() >= members();
            case FormCodes.UNION_RESOLUTION ->
                papers.documents(FormCodes.UNION_RESOLUTIONS).size() >= committees();
            default -> !papers.documents(Set.of(code)).isEmpty();
        };
    }

    private long members() {
        return papers.sponsors().stream()
                .filter(sponsor -> sponsor.kind() == SponsorKind.OFFICIAL_MEMBER)
                .count();
    }

    private long committees() {
        return papers.sponsors().size() - members();
    }

    @Override
    public Text refusal() {
        return new Text("Hồ sơ còn thiếu: {missing}.", "The file lacks: {missing}.");
    }

    @Override
    public Text remedy() {
        return new Text("Bổ sung giấy tờ còn thiếu.", "Add the missing papers.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(order);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("missing", String.join(", ", missing())), Fact.of("order", order.value()));
    }
}
