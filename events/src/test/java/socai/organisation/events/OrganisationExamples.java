package socai.organisation.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.spine.CommandId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** A small tree and its people, the same in every test: Centre, province, commune, cell, group. */
public final class OrganisationExamples {

    public static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);

    public static final OrganisationId CENTRE = organisation("centre");
    public static final OrganisationId PROVINCE = organisation("province");
    public static final OrganisationId OTHER_PROVINCE = organisation("other province");
    public static final OrganisationId COMMUNE = organisation("commune");
    public static final OrganisationId OTHER_COMMUNE = organisation("other commune");
    public static final OrganisationId CELL = organisation("cell");

    private OrganisationExamples() {}

    public static OrganisationId organisation(String name) {
        return OrganisationId.of("org-" + CommandId.named("organisation", name).raw());
    }

    public static PersonId person(int number) {
        return PersonId.of(
                "per-" + CommandId.named("person", Integer.toString(number)).raw());
    }

    /** The people with the numbers from {@code first} to {@code last}, both included. */
    public static List<PersonId> people(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(OrganisationExamples::person)
                .toList();
    }

    /** The commune's first committee of its own; the congress closed on the day before. */
    public static CommitteeTermBegan communeTerm() {
        return new CommitteeTermBegan(
                COMMUNE,
                "2025–2030",
                LocalDate.of(2025, 8, 16),
                LocalDate.of(2025, 8, 15),
                Optional.empty(),
                "01-NQ/ĐH");
    }

    public static OrganisationEstablished centre() {
        return established(CENTRE, "Trung ương", List.of(), OrganisationRank.CENTRAL, OrganisationForm.DANG_BO);
    }

    public static OrganisationEstablished province() {
        return established(
                PROVINCE,
                "Đảng bộ tỉnh Lâm Đồng",
                List.of(CENTRE),
                OrganisationRank.PROVINCIAL,
                OrganisationForm.DANG_BO);
    }

    public static OrganisationEstablished otherProvince() {
        return established(
                OTHER_PROVINCE,
                "Đảng bộ tỉnh Khánh Hòa",
                List.of(CENTRE),
                OrganisationRank.PROVINCIAL,
                OrganisationForm.DANG_BO);
    }

    public static OrganisationEstablished commune() {
        return established(
                COMMUNE,
                "Đảng bộ xã Đức Trọng",
                List.of(PROVINCE, CENTRE),
                OrganisationRank.GRASSROOTS,
                OrganisationForm.DANG_BO);
    }

    public static OrganisationEstablished otherCommune() {
        return established(
                OTHER_COMMUNE,
                "Đảng bộ xã Hiệp Thạnh",
                List.of(PROVINCE, CENTRE),
                OrganisationRank.GRASSROOTS,
                OrganisationForm.DANG_BO);
    }

    public static OrganisationEstablished cell() {
        return established(
                CELL,
                "Chi bộ thôn Phú Hội",
                List.of(COMMUNE, PROVINCE, CENTRE),
                OrganisationRank.CELL,
                OrganisationForm.CHI_BO);
    }

    public static OrganisationEstablished established(
            OrganisationId id,
            String name,
            List<OrganisationId> ancestors,
            OrganisationRank rank,
            OrganisationForm form) {
        String type = switch (rank) {
            case CENTRAL -> "trung-uong";
            case PROVINCIAL -> "dang-bo-tinh";
            case ABOVE_GRASSROOTS -> "dang-bo-cap-tren-co-so";
            case GRASSROOTS -> "dang-bo-xa";
            case SUB_GRASSROOTS -> "dang-bo-bo-phan";
            case CELL -> "chi-bo";
            case GROUP -> "to-dang";
        };
        return new OrganisationEstablished(
                id,
                name,
                ancestors.stream().findFirst(),
                ancestors,
                type,
                rank,
                form,
                Optional.empty(),
                false,
                false,
                FOUNDED,
                Optional.of("01-QĐ/TU"));
    }

    /** A cell's roll as it is opened: official members first, then probationary ones. */
    public static RollEntriesOpened cellRoll(List<PersonId> official, List<PersonId> probationary) {
        return new RollEntriesOpened(
                CELL,
                RollKind.CELL,
                Stream.concat(
                                official.stream().map(who -> new RollEntry(who, RollStanding.OFFICIAL, FOUNDED)),
                                probationary.stream()
                                        .map(who -> new RollEntry(who, RollStanding.PROBATIONARY, FOUNDED)))
                        .toList());
    }

    public static RollEntriesOpened seated(OrganisationId organisation, RollKind kind, List<PersonId> persons) {
        return new RollEntriesOpened(
                organisation,
                kind,
                persons.stream()
                        .map(who -> new RollEntry(who, RollStanding.OFFICIAL, FOUNDED))
                        .toList());
    }
}
