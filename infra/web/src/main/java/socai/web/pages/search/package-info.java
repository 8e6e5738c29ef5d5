/** Searching people and organisations by name, and taking the list away. */
@NullMarked
package socai.web.pages.search;

import org.jspecify.annotations.NullMarked;
