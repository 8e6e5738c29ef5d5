package socai.spine.write;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.ErasureBasis;
import socai.membership.events.MergeReason;
import socai.membership.write.eraseperson.ErasePerson;
import socai.membership.write.importmembers.ImportMembers;
import socai.membership.write.mergepersons.MergePersons;
import socai.organisation.write.rename.RenameOrganisation;
import socai.spine.Act;
import socai.spine.Command;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.PersonId;

class PlainTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final OrganisationId ORGANISATION = OrganisationId.of("org-1");
    private static final PersonId PERSON = PersonId.of("per-1");
    private static final String HASH = "a".repeat(64);

    private static void passes(Command command) {
        assertThatCode(() -> PlainTexts.check(Submission.of(command, Acts.on(DAY, ORGANISATION))))
                .doesNotThrowAnyException();
    }

    private static void refuses(Command command, String component) {
        assertThatThrownBy(() -> PlainTexts.check(Submission.of(command, Acts.on(DAY, ORGANISATION))))
                .isInstanceOf(MalformedText.class)
                .hasMessageStartingWith(component + " is not")
                .hasMessageNotContaining("Nguyễn");
    }

    @Test
    void a_remark_is_no_number_of_a_paper() {
        passes(new ErasePerson(PERSON, ErasureBasis.REQUEST_OF_THE_PERSON, "7-CV/TU"));
        refuses(
                new ErasePerson(PERSON, ErasureBasis.REQUEST_OF_THE_PERSON, "Nguyễn Văn A đã xin ra"),
                "documentNumber");
    }

    @Test
    void optional_texts_and_texts_of_inner_records_are_held_to_their_forms_too() {
        passes(new RenameOrganisation(ORGANISATION, "Chi bộ 2", DAY, Optional.of("3-QĐ/ĐU")));
        refuses(
                new RenameOrganisation(ORGANISATION, "Chi bộ 2", DAY, Optional.of("theo lời ông Nguyễn")),
                "decisionNumber");
        MergePersons merge = new MergePersons(
                PERSON, PersonId.of("per-2"), MergeReason.IMPORTED_TWICE, new Paper("Nguyễn và vợ", DAY, HASH));
        refuses(merge, "evidence.number");
        passes(new MergePersons(
                PERSON, PersonId.of("per-2"), MergeReason.IMPORTED_TWICE, new Paper("1-BB", DAY, HASH)));
    }

    @Test
    void the_number_of_a_paper_is_not_left_out_unless_the_paper_itself_may_be() {
        refuses(new ErasePerson(PERSON, ErasureBasis.REQUEST_OF_THE_PERSON, ""), "documentNumber");
        refuses(new ErasePerson(PERSON, ErasureBasis.REQUEST_OF_THE_PERSON, " "), "documentNumber");
        refuses(
                new MergePersons(PERSON, PersonId.of("per-2"), MergeReason.IMPORTED_TWICE, new Paper("", DAY, HASH)),
                "evidence.number");
        passes(new RenameOrganisation(ORGANISATION, "Chi bộ 2", DAY, Optional.empty()));
    }

    @Test
    void a_file_is_named_by_its_hash_only() {
        passes(new ImportMembers(HASH, HASH, ORGANISATION, 1, List.of()));
        refuses(new ImportMembers("danh sách Nguyễn.csv", HASH, ORGANISATION, 1, List.of()), "fileHash");
    }

    @Test
    void the_paper_of_the_act_is_held_to_its_form() {
        Act act = Acts.fromPaper(DAY, DAY, ORGANISATION);
        Command command = new RenameOrganisation(ORGANISATION, "Chi bộ 2", DAY, Optional.empty());
        Act remark = new Act(
                act.command(),
                act.account(),
                act.person(),
                act.office(),
                act.businessDate(),
                act.today(),
                act.origin(),
                Optional.of(new Paper("ông Nguyễn kể", DAY, HASH)),
                act.cause());

        assertThatCode(() -> PlainTexts.check(Submission.of(command, act))).doesNotThrowAnyException();
        assertThatThrownBy(() -> PlainTexts.check(Submission.of(command, remark)))
                .isInstanceOf(MalformedText.class)
                .hasMessageStartingWith("paper.number");
    }
}
