package socai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import socai.membership.read.search.SearchPeople;
import socai.policy.read.book.GetPolicyBook;
import socai.spine.write.Catalogue;

/** What an act is about is chosen by name, never typed. */
class ActChoosingTest extends OfThuan {

    @Test
    void whatAFormIsAboutIsChosenBeforeItIsShown() {
        Set<String> unreachable = new TreeSet<>();
        web.bean(Catalogue.class).deciders().forEach((name, decider) -> {
            HttpResponse<String> form = thuan.get("/viec/" + name.replace('.', '/'));
            if (form.statusCode() == 404) {
                return;
            }
            if (form.statusCode() == 200) {
                if (!References.typed(decider.command(), form.body()).isEmpty()) {
                    unreachable.add(name);
                }
                return;
            }
            assertThat(form.statusCode()).as(name).isEqualTo(302);
            String chooser = form.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
            assertThat(chooser).as(name).matches("/(ho-so|dang-vien|giao-chuc-vu|viec/[a-z]+/[A-Za-z]+/chon/[a-z]+).*");
        });
        assertThat(unreachable).isEmpty();
    }

    @Test
    void aPersonIsFoundByNameAndThenStandsInTheForm() {
        web.doors.answers(SearchPeople.class, query -> {
            assertThat(query.status()).contains("CANDIDATE");
            return References.found();
        });
        String location = thuan.get("/viec/membership/NominateEliteMass?lang=vi")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(location).contains("/viec/membership/NominateEliteMass/chon/person?organisation=org-khu-pho-3");
        String list = thuan.get(location.replaceFirst("^https?://[^/]+", "") + "&q=anh")
                .body();
        assertThat(list)
                .contains(
                        "Chọn người", "Lê Minh Anh", "NominateEliteMass?organisation=org-khu-pho-3&amp;person=per-anh")
                // Whoever has an open file already is led to it.
                .contains("href=\"/ho-so/adm-0187\"")
                .doesNotContain("person=per-binh");
        String form = thuan.get("/viec/membership/NominateEliteMass?organisation=org-khu-pho-3&person=per-anh")
                .body();
        assertThat(form)
                .contains("type=\"hidden\" name=\"person\" value=\"per-anh\"", "Chọn lại")
                .contains("/viec/membership/NominateEliteMass/chon/person?organisation=org-khu-pho-3");
        assertThat(thuan.get("/viec/membership/VoteOnAdmission/chon/ayes").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anOrganisationIsFoundByName() {
        String list = thuan.get("/viec/organisation/RenameOrganisation/chon/organisation?q=khu+pho&lang=vi")
                .body();
        assertThat(list).contains("Chọn tổ chức", "/viec/organisation/RenameOrganisation?organisation=org-");
    }

    @Test
    void aReferenceThatIsMissingIsChosenAndNotTyped() {
        thuan.get("/viec/membership/NominateEliteMass?person=per-anh&lang=vi");
        HttpResponse<String> bad = thuan.post(
                "/viec/membership/NominateEliteMass",
                "organisation",
                "org-khu-pho-3",
                "nominatedBy",
                "YOUTH_UNION",
                "nominationNumber",
                "12-NQ");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body())
                .contains("hãy chọn", "id=\"o-person\"", "/viec/membership/NominateEliteMass/chon/person")
                .doesNotContain("name=\"person\"");
    }

    @Test
    void aListChoosesWhatAnActIsAbout() {
        String list = thuan.get("/ho-so?loai=ADMISSION&viec=membership.AttachDocument&lang=vi")
                .body();
        assertThat(list)
                .contains("Chọn hồ sơ", "/viec/membership/AttachDocument?admission=adm-0187")
                .doesNotContain("href=\"/ho-so/adm-0187\"");
        assertThat(thuan.get("/dang-vien?viec=membership.CorrectMembership&lang=vi")
                        .body())
                .contains("/viec/membership/CorrectMembership?membership=mem-1");
        assertThat(thuan.get("/ho-so?viec=membership.Nothing&lang=vi").body()).contains("href=\"/ho-so/adm-0187\"");
    }

    @Test
    void aKindOfOrganisationIsChosenFromThePublishedList() {
        String address = "/viec/organisation/EstablishOrganisation?parent=org-hoa-thuan&lang=vi";
        assertThat(thuan.get(address).body()).contains("<input type=\"text\" maxlength=\"2000\" id=\"o-type\"");

        web.doors.answer(
                GetPolicyBook.class,
                PublishedSamples.lists(Map.of(
                        "organisation-types",
                        "chi-bo|CELL|CHI_BO|Chi bộ|Cell; chi-bo|GRASSROOTS|CHI_BO|Chi bộ|Cell; "
                                + "dang-bo-xa|GRASSROOTS|DANG_BO|Đảng bộ xã|Commune organisation")));
        assertThat(thuan.get(address).body())
                .containsPattern("<select id=\"o-type\" name=\"type\" required")
                .containsPattern("<option value=\"dang-bo-xa\">Đảng bộ xã – [^<]+</option>")
                .containsPattern("<option value=\"chi-bo\">Chi bộ – [^<,]+, [^<,]+</option>")
                .doesNotContain("maxlength=\"2000\" id=\"o-type\"");
        assertThat(thuan.get(address.replace("lang=vi", "lang=en")).body())
                .contains("<option value=\"dang-bo-xa\">Commune organisation – ");
    }
}
