/** Members and single persons. */
@NullMarked
package socai.web.pages.people;

import org.jspecify.annotations.NullMarked;
