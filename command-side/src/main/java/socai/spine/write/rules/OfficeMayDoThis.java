package socai.spine.write.rules;

import java.util.List;
import java.util.Optional;
import socai.spine.Authority;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Fact;
import socai.spine.OfficeKind;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/**
 * The office may do this, for a matter that lies where the office reaches. Who may do what is a published parameter
 * ({@code SECRETARY@HERE ORGANISATION_BOARD@ABOVE}); while nothing is published only the installation itself may act,
 * so that the first regulation can be published at all. A dossier that does not exist and one that lies elsewhere
 * are refused alike: the answer must not tell which.
 */
public record OfficeMayDoThis(Authority authority, Optional<Parameter> right) implements Rule {

    @Override
    public String id() {
        return "spine.office-may-do-this";
    }

    @Override
    public Citation citation() {
        return right.map(Parameter::citation).orElse(new Citation("SC-01", "founding", Confidence.R));
    }

    @Override
    public boolean holds() {
        if (right.isEmpty()) {
            return authority.office().kind() == OfficeKind.SYSTEM && authority.distance() >= 0;
        }
        for (String grant : right.get().value().split(" ")) {
            String[] parts = grant.split("@");
            if (parts[0].equals(authority.office().kind().name())
                    && (authority.distance() == 0 || (authority.distance() > 0 && parts[1].equals("ABOVE")))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Parameter> parameters() {
        return right.map(List::of).orElse(List.of());
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("office", authority.office().kind()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chức vụ đang dùng không có quyền làm việc này, hoặc hồ sơ không có trong phạm vi của đồng chí.",
                "The office you are acting in may not do this, or there is no such dossier within your remit.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Kiểm tra lại chức vụ, tổ chức và mã hồ sơ.",
                "Check the office, the organisation and the dossier's id.");
    }
}
