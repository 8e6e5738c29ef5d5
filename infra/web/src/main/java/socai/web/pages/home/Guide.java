package socai.web.pages.home;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Three first things to look at in a demonstration, for each kind of first page. */
final class Guide {

    /** @param key of its words among the texts */
    record Step(String key, String address) {}

    private Guide() {}

    /** @param opens which pages open to whoever looks, by their path */
    static List<Step> of(String role, Predicate<String> opens) {
        List<String> addresses = addresses(role);
        return IntStream.range(0, addresses.size())
                .mapToObj(place -> new Step("guide." + role + "." + (place + 1), addresses.get(place)))
                .filter(step -> opens.test(step.address().replaceFirst("[?].*", "")))
                .toList();
    }

    private static List<String> addresses(String role) {
        return switch (role) {
            case "secretary", "minutes" ->
                List.of("/ho-so?loai=ADMISSION", "/quyet-dinh?ket-qua=tu-choi", "/dang-vien");
            case "board" -> List.of("/bang-phat-trien", "/tim?q=nguyen", "/den-han");
            case "leader" -> List.of("/bang-phat-trien", "/den-han", "/quyet-dinh");
            case "inspector" -> List.of("/quyet-dinh?ket-qua=tu-choi", "/quyet-dinh", "/chinh-sach");
            case "administrator" -> List.of("/giao-chuc-vu", "/nguoi-dung", "/nhap");
            default -> List.of("/to-chuc", "/chinh-sach", "/tai-khoan");
        };
    }
}
