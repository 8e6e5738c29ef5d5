/** The doors for browsers and programs. */
@NullMarked
package socai.web;

import org.jspecify.annotations.NullMarked;
