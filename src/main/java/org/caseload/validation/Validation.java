package org.caseload.validation;

import java.util.List;
import org.caseload.manifest.Finding;

/**
 * The judgement of a manifest.
 *
 * @param findings the reader's and the rules', by line, then row, then column order; those without a line first
 * @param families every Family Id in the order of its first row
 */
public record Validation(List<Finding> findings, List<Family> families) {}
