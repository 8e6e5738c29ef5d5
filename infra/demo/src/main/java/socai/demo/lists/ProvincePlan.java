package socai.demo.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.demo.people.Identity;
import socai.membership.events.Activity;

/**
 * What the lists say.
 *
 * @param code of the province; each code has five groups of digits
 */
public record ProvincePlan(
        String code, String name, LocalDate from, List<CommunePlan> communes, List<MemberPlan> members) {

    /**
     * @param ward      a ward; otherwise a commune
     * @param delegated its committee may decide admissions
     */
    public record CommunePlan(
            String code, String name, boolean ward, boolean delegated, LocalDate from, List<CellPlan> cells) {}

    /**
     * @param residential of those who live there, not of a workplace
     * @param size        how many members it has in the list
     * @param ofTwenty    all of its members are official and take part: the base of its votes is its size
     */
    public record CellPlan(String code, String name, LocalDate from, boolean residential, int size, boolean ofTwenty) {}

    /**
     * A line of the list of members.
     *
     * @param officialDate absent for somebody on probation
     * @param cardNumber   absent for somebody on probation, and where a list forgot it
     * @param twice        the same person stands in the list of another cell too, there without citizen id
     */
    public record MemberPlan(
            String cellCode,
            Identity identity,
            LocalDate admissionDate,
            Optional<LocalDate> officialDate,
            LocalDate decisionDate,
            Optional<String> cardNumber,
            Activity activity,
            boolean twice) {

        /** The same person as another list knows it. */
        MemberPlan copiedTo(String otherCell) {
            return new MemberPlan(
                    otherCell, identity, admissionDate, officialDate, decisionDate, Optional.empty(), activity, true);
        }
    }
}
