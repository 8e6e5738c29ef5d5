package socai.organisation.write.rank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.line.Line;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * Make an organisation one of another type.
 *
 * @param on first day on which it is
 */
@Logical("organisation.ChangeOrganisationRank")
public record ChangeOrganisationRank(
        OrganisationId organisation,
        @Plain(TextForm.CODE) String type,
        OrganisationRank rank,
        OrganisationForm form,
        LocalDate on,
        @Plain(TextForm.NUMBER) Optional<String> decisionNumber)
        implements Command {

    private static final Pattern TYPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ChangeOrganisationRank {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("not the code of an organisation type: " + type);
        }
    }

    /**
     * @param line     the superiors on the day
     * @param children the ranks of those directly below it on the day or later
     */
    @Logical("organisation.ChangeOrganisationRank.Facts")
    public record Facts(Line line, List<Seen<Child>> children) {}

    /** @param rank absent when it was never set up */
    public record Child(OrganisationId organisation, Optional<OrganisationRank> rank) {}
}
