package socai.organisation.write.establish;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.OrganisationText;
import socai.organisation.write.line.Line;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * Set up an organisation under its superior; without one it is a root, which only the installation itself can found.
 *
 * @param type      code of an organisation type
 * @param code      digits, with or without the dots between its groups
 * @param delegated it may decide admissions itself from the start
 * @param from      first day on which it exists
 */
@Logical("organisation.EstablishOrganisation")
public record EstablishOrganisation(
        @Plain(TextForm.NAME) String name,
        Optional<OrganisationId> parent,
        @Plain(TextForm.CODE) String type,
        OrganisationRank rank,
        OrganisationForm form,
        @Plain(TextForm.ORGANISATION_CODE) Optional<String> code,
        boolean pilot,
        boolean delegated,
        LocalDate from,
        @Plain(TextForm.NUMBER) Optional<String> decisionNumber)
        implements Command {

    private static final Pattern TYPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("\\d+(\\.\\d+)*");

    public EstablishOrganisation {
        name = OrganisationText.name(name);
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("not the code of an organisation type: " + type);
        }
        if (code.isPresent() && !CODE.matcher(code.get()).matches()) {
            throw new IllegalArgumentException("an organisation's code consists of digits and dots");
        }
    }

    /**
     * @param line      the superiors on the first day
     * @param codeOwner who already has the code
     * @param known     what that one was set up as: the same content again is no contradiction
     */
    @Logical("organisation.EstablishOrganisation.Facts")
    public record Facts(Line line, Optional<String> codeOwner, Optional<Seen<Founding>> known) {}

    /** What an organisation was set up as. */
    public record Founding(
            String name,
            Optional<OrganisationId> parent,
            String type,
            OrganisationRank rank,
            OrganisationForm form,
            Optional<String> code,
            boolean pilot,
            boolean delegated,
            LocalDate from) {

        static Founding of(OrganisationEstablished e) {
            return new Founding(
                    e.name(), e.parent(), e.type(), e.rank(), e.form(), e.code(), e.pilot(), e.delegated(), e.from());
        }
    }

    Founding founding() {
        return new Founding(name, parent, type, rank, form, code.map(OrganisationText::digits), pilot, delegated, from);
    }
}
