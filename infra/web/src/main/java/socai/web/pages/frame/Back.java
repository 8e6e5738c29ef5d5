package socai.web.pages.frame;

import org.jspecify.annotations.Nullable;

/** Where a small form leads back to; only ever to a page of this installation. */
final class Back {

    private Back() {}

    static String to(@Nullable String path) {
        boolean ours = path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c == '\\' || c < ' ');
        return "redirect:" + (ours ? path : "/");
    }
}
