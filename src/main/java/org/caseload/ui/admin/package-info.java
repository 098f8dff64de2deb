/** The page that tells administrators about the installation. */
@NullMarked
package org.caseload.ui.admin;

import org.jspecify.annotations.NullMarked;
