package socai.web.pages.words;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import socai.spine.PersonId;
import socai.web.pages.frame.Frame;

/** Addresses of other parts of a list; templates call it as {@code @places}. */
@Component("places")
public class Places {

    /** Where a stream is shown: a person on a page of their own, all else as a dossier. */
    public String thing(String stream) {
        return (stream.startsWith(PersonId.PREFIX + "-") ? "/dang-vien/" : "/ho-so/") + stream;
    }

    /** The same list with the same filters, from another page on. */
    public String page(Frame frame, int number) {
        return UriComponentsBuilder.fromUriString(frame.here())
                .replaceQueryParam("trang", number)
                .build()
                .toUriString();
    }
}
