package socai.dues.read.payers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * The members of a cell, or of all cells below an organisation, with the number of the card by which a transfer names
 * them and what is open; and how transfers that were entered before ended. For a bank's list.
 */
public record ListDuesPayers(OrganisationId organisation) implements Query<ListDuesPayers.Result> {

    /** @param refused command ids of payments that a rule or right refused; a further try needs another id */
    public record Result(
            String organisation, LocalDate today, List<Line> lines, List<Transfer> transfers, List<String> refused) {}

    /**
     * @param card   its number, as it is printed
     * @param months in order, from two years back to as far ahead as may be paid
     */
    public record Line(
            String membership,
            String personId,
            String name,
            Optional<String> card,
            String cellId,
            String cell,
            List<Month> months) {}

    /** @param open in whole đồng; 0 when paid or exempt. @param known false while nobody can compute what is due */
    public record Month(LocalDate month, long open, boolean known) {}

    /** A receipt of a bank transfer. @param command the id by which it was entered. @param counts false once reversed */
    public record Transfer(String command, String account, String book, int number, boolean counts) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
