/** One's own account: password, personal keys, language. */
@NullMarked
package socai.web.pages.account;

import org.jspecify.annotations.NullMarked;
