/** The first page: what needs somebody today. */
@NullMarked
package socai.web.pages.home;

import org.jspecify.annotations.NullMarked;
