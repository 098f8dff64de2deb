/** What is around every page: the bar at the top, signing in, the first set-up, and what is shown when something fails. */
@NullMarked
package org.caseload.ui.shell;

import org.jspecify.annotations.NullMarked;
