/** What happens with Party dues (đảng phí), and how much is due: said in events and computed from them. */
@NullMarked
package socai.dues.events;

import org.jspecify.annotations.NullMarked;
