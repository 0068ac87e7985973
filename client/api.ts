// Written by `npm run openapi` from openapi.json: change the routes instead.
export interface paths {
    "/v1/analysis/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find cases, each once, with the lines that match and where the words stand
         * @description Linked reports of one case are all found; figures count them once. A case that was amended between two pages is where its new values put it.
         */
        post: operations["search-cases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analysis/cases/{seizureId}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases like this one, and by what
         * @description What two cases share weighs the more, the rarer it is among what you may see: one bit for each time that it is half as frequent. Other reports of the same case are left out.
         */
        get: operations["find-similar-cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analysis/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the cases that a filter finds by what they say, to narrow it further
         * @description Of each facet the filter's own condition on it is left out, so that other values can be chosen; conditions in `any` and `not` stay. A case with several values counts for each of them.
         */
        post: operations["count-facets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analysis/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count cases, quantities and values, split by up to four dimensions
         * @description Cases that are linked as the same count once. Quantities are summed by unit, after conversion. With `asOf` it is counted again as it was known then.
         */
        post: operations["count-figures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analysis/first-seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Routes, goods and ways of hiding that no case showed before
         * @description Compared with all verified cases that you may see, however old. A category with fewer than 50 earlier cases is left out: everything in it would be new.
         */
        get: operations["find-first-seen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analysis/lines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the commodity lines that match along as a table
         * @description One row for each line, 10,000 at most, with codes as they are stored; the latest seizures first. No names of persons or companies.
         */
        post: operations["take-lines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analysis/rising": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What takes a larger share than in the period before, and what a smaller one
         * @description Since an alert: ask for its goods with a period from its day, by departure, route, mode or concealment; what falls and what rises shows where they went.
         */
        post: operations["count-rising"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analysis/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The ways of the goods: pairs of countries, legs, and where they pass */
        post: operations["count-routes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analysis/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count cases week by week, month by month …, beside the year before and the season
         * @description Periods without a case are there with 0. Cases whose day is known to the month or year only count on its first day.
         */
        post: operations["count-series"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analysis/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was seized more often in a week than its past and the reporting explain */
        get: operations["find-signals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analysis/store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How fresh the analysis is, and how much there is of what you may see */
        get: operations["read-store"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what, the newest first
         * @description Of a record that several offices have worked on you see the doings of those that you administrate: a page may be shorter than the limit and still be followed by another.
         */
        get: operations["list-audit-entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every check that reports go through, with its words and its source */
        get: operations["list-checks"];
        put?: never;
        /**
         * Check what is known so far of a case, and keep nothing
         * @description The checks that run when a case is reported and when it comes to verification, for whoever is still typing: any field may be missing. Findings are no reason to refuse, but for what the short form lacks.
         */
        post: operations["check-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/delta-subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether your office gets each day's changes as files */
        get: operations["read-delta-subscription"];
        /**
         * Get each day's changes as files, for your office's own system
         * @description Every night from 02:00 UTC there is a file of the day before: each case that changed and that your office may see, as it is now, and a line with "gone" for each that was withdrawn or that it may not see any more. Subscribe, take a full export of reported cases, then apply the files made after it, in order. The region that you ask makes them.
         */
        put: operations["put-delta-subscription"];
        post?: never;
        /**
         * No more files of changes
         * @description Those that are there can be fetched until they are thirty days old.
         */
        delete: operations["end-delta-subscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deltas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The days whose changes can be fetched as files, the newest first
         * @description There are files of the last thirty days, for offices that subscribed to them.
         */
        get: operations["list-deltas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The drafts of your office, the last saved first */
        get: operations["list-drafts"];
        put?: never;
        /** Keep what is known so far as a draft of your office */
        post: operations["start-draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a draft of your office */
        get: operations["read-draft"];
        /** Save a draft again */
        put: operations["save-draft"];
        post?: never;
        /** Throw a draft away */
        delete: operations["discard-draft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a draft: it becomes a case with a reference
         * @description What the short form still needs is named field by field, and the draft stays as it is.
         */
        post: operations["report-draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pairs of cases that look alike, the strongest first
         * @description Each is there because of named evidence. Nothing is merged: somebody says what the two have to do with each other. Judged ones come with the latest first. A page may be shorter than the limit, and still be followed by another.
         */
        get: operations["list-duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/duplicates/{pairId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at two cases that look alike, side by side
         * @description Both cases as they are now, the evidence in your language, and what the two tell differently.
         */
        get: operations["read-duplicate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/duplicates/{pairId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say what two cases have to do with each other
         * @description Neither case is changed, and it can be undone. Reports of the same case are counted once, by the one that was reported first; whoever is linked with one of them belongs to all. A pair that is not related is not proposed again, unless a later version names a container, waybill or other number in common that was not there before.
         */
        put: operations["link-duplicates"];
        post?: never;
        /**
         * Undo what was said of two cases: the pair is open again
         * @description What was said, and its reason, stays to be read. Figures count the two apart again.
         */
        delete: operations["unlink-duplicates"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exports of your office, the newest first */
        get: operations["list-exports"];
        put?: never;
        /**
         * Take the cases of a list along as a file
         * @description The same filter as the list of cases, 1,000,000 cases at most. First they are counted, then written: one row for each case, its second line as lines/1/…, texts never as formulas. What may be seen is decided when it is written. No names of persons or companies. The file is there for seven days.
         */
        post: operations["start-export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an export is, how many cases it has, and where to fetch its file */
        get: operations["read-export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{exportId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop an export that is under way */
        post: operations["cancel-export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is up */
        get: operations["read-health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The imports of your office, the newest first */
        get: operations["list-imports"];
        put?: never;
        /**
         * Announce a file of seizures and get an address to send it to
         * @description Announce the file and PUT it to the address in "upload" within a quarter of an hour. With its mapping it can be started then; without one ask for a proposal, confirm it, try it in a dry run and start.
         */
        post: operations["create-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is, what became of its rows, and those that go back as a file */
        get: operations["read-import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an import
         * @description Rows that are cases already stay cases until the import is undone; the rest of the file is not read any more.
         */
        post: operations["cancel-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the last dry run found, and the first rows as they would become cases */
        get: operations["read-dry-run"];
        put?: never;
        /**
         * Try an import: all its checks over the whole file, and no case written
         * @description The state is "checking" and then "checked". It can be repeated, with another mapping too.
         */
        post: operations["start-dry-run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mapping of an import, as it was confirmed */
        get: operations["read-import-mapping"];
        /**
         * Say what the columns of a file are: the proposal, a mapping of your own, or a saved one
         * @description Without "mapping" and "savedMapping" the proposed mapping is confirmed, with your answers to its questions and with constants for the fields that no column fills.
         */
        put: operations["confirm-mapping"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/parts/{part}/rows/{row}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The row that a case was made of, as it was sent
         * @description A case names its row in "source". A row may name people: it is shown to the country of the case only, and every reading is recorded in the audit before the answer leaves.
         */
        get: operations["read-given-row"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the system makes of a file: its columns, a mapping, what it does not know */
        get: operations["read-mapping-proposal"];
        put?: never;
        /**
         * Look at a file that was sent, and propose what its columns are
         * @description It reads the whole file once; the state is "looking" and then "proposed". Asking again looks at it anew.
         */
        post: operations["propose-mapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the import of a file that was sent
         * @description Starting it again while it runs does no harm. Rows that look like others are imported or held back as you choose; those that are held back go into the file of refused rows, each with what it looks like.
         */
        post: operations["start-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw every case that an import added
         * @description The state is "undoing" and then "undone". When one of the cases was changed since, none is withdrawn: the state is what it was before, and "undo" names the cases. The same file can be imported again afterwards.
         */
        post: operations["undo-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get a fresh address for the file of an import that has not started */
        post: operations["renew-upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Indicators that the last mining run found in what your office may see, the strongest first
         * @description Only what held again in the later period is offered; the others are there with their verdict. What somebody dismissed is left out unless asked for.
         */
        get: operations["list-indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{indicatorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An indicator with its tests, how its cases were found, and the cases behind it */
        get: operations["read-indicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{indicatorId}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an indicator is of no use, and why: later runs remember it */
        post: operations["dismiss-indicator"];
        /** Take back that an indicator is of no use */
        delete: operations["undismiss-indicator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mine for indicators now, in what your office may see; it is done every night as well
         * @description It takes seconds to minutes. What it found takes the place of the run before in GET /v1/indicators.
         */
        post: operations["start-mining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mappings that you may use: of your office, and those that others share with you */
        get: operations["list-mappings"];
        put?: never;
        /** Save a mapping by its name, to be used again and shared */
        post: operations["save-mapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mappings/{mappingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A saved mapping, as it is now or as one of its versions was */
        get: operations["read-mapping"];
        /** Save the next version of a mapping; earlier ones stay readable */
        put: operations["change-mapping"];
        post?: never;
        /** Retire a mapping: it is offered no more, and stays readable for the imports that used it */
        delete: operations["retire-mapping"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mappings/{mappingId}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a copy of a mapping that belongs to your office alone */
        post: operations["copy-mapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who you are to the network: your office, role, duties or scopes
         * @description With the first call an invited person accepts the invitation.
         */
        get: operations["read-me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/national-references/{nationalReference}/seizure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Report or amend a case by your own number
         * @description For national systems: the first call reports the case, later ones amend it, and the same content again changes nothing. The number belongs to your office: other offices may use the same one.
         */
        put: operations["put-by-national-reference"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/national-references/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report or amend up to a thousand cases by your own numbers
         * @description For national systems. Every report stands by itself: what is right goes in, what is not comes back with its errors, and the same batch again changes nothing.
         */
        post: operations["put-batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The offices of the network, by role and country */
        get: operations["list-offices"];
        put?: never;
        /** Add an office to the network */
        post: operations["create-office"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{officeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An office with its contact details */
        get: operations["read-office"];
        /** Change an office, its contact details or the countries that it serves */
        put: operations["save-office"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{officeId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of an office, by e-mail address */
        get: operations["list-people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{officeId}/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How an office reports, or verifies: lag, completeness, findings, returns, time, sample
         * @description For the office itself, the regional office that serves it, and the Secretariat. Counted are cases by the month of their first report, as they are now; reports that were linked as the same case count once.
         */
        get: operations["read-scorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{officeId}/seizures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter a case on behalf of an office that sent a fax, a letter or called
         * @description For regional offices and the countries that they serve. The case belongs to that office, which can amend it; whoever entered it can mend it too, and does not verify it.
         */
        post: operations["report-on-behalf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{officeId}/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The client systems of an office, by name */
        get: operations["list-systems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{officeId}/verification-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a regional office verifies: deadlines, and whose clean reports pass */
        get: operations["read-verification-policy"];
        /**
         * Set how your regional office verifies
         * @description For the administrators of the regional office; the first is set over If-Match: "0". It holds for cases that come in from now on: deadlines that were set stay.
         */
        put: operations["save-verification-policy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description of the API, as OpenAPI 3.1 */
        get: operations["read-openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite somebody to an office: a mail with a temporary password goes out */
        post: operations["invite-person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person of an office that you administrate */
        get: operations["read-person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the duties of a person
         * @description What is taken away is gone within a minute; what is added comes with the next token, after half an hour at most.
         */
        put: operations["set-duties"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the invitation again, with a new temporary password */
        post: operations["invite-again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend a person: every session ends, and nothing is let through after a minute */
        post: operations["suspend-person"];
        /** End a suspension: the person signs in anew */
        delete: operations["reinstate-person"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Profiles: those of your office, or all that are in force for it */
        get: operations["list-profiles"];
        put?: never;
        /**
         * Write a profile, of an indicator or by hand
         * @description What an indicator shows is frozen with the profile. It is a draft of your office until a second person publishes it.
         */
        post: operations["start-profile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A profile with its reasons and evidence */
        get: operations["read-profile"];
        /**
         * Change a draft, or begin the next edition of what was published
         * @description The edition in force stays in force until the next one is published.
         */
        put: operations["change-profile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profileId}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a profile did: matched, inspected, found, against what chance finds */
        get: operations["read-effect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profileId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a submitted profile: screening applies it from the next call on
         * @description Nobody publishes what they wrote or submitted themselves.
         */
        post: operations["publish-profile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profileId}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the edition in force at once: screening applies it no more */
        post: operations["recall-profile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profileId}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a submitted profile back to its writers, with what is to be mended */
        post: operations["send-back-profile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profileId}/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a profile that is about to retire, with the reason */
        post: operations["keep-profile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profileId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a draft to whoever publishes */
        post: operations["submit-profile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profileId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A profile of your office as it was at a version */
        get: operations["read-profile-version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reference lists, where they come from and which version is current */
        get: operations["list-lists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/lists/{list}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up entries of a list by code or words, or page through all of it
         * @description With "q" it is a look-up, fast enough for every keystroke: one answer, the best first. Without it the whole list comes page by page, deprecated codes as well; pages go on in the version that they began with.
         */
        get: operations["find-entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/lists/{list}/entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of a list by its code, deprecated ones as well */
        get: operations["read-entry"];
        /**
         * Add an entry to a list, or change or deprecate one
         * @description If-Match is the version of the list, 0 where it is empty. What stands there is replaced as a whole: labels, aliases and facts that are not sent are gone. Of the lists whose codes are part of the API (categories, modes, concealment and the like) the codes stay, and what they are called can be changed.
         */
        put: operations["amend-entry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/lists/{list}/loads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to load a whole list
         * @description Then send its entries in numbered parts of 2,000 entries or 1 MB at most, each as often as it takes, and publish the load. Nobody sees anything of it before. What is not published within a week is forgotten.
         */
        post: operations["begin-load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/lists/{list}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a list, the newest first; each stays readable */
        get: operations["list-list-versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/lists/{list}/versions/{version}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an earlier version of a list again: undoes what came after
         * @description It becomes the next version. Codes that came after it are kept as deprecated, since records may have them.
         */
        post: operations["restore-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/loads/{loadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A load, with the parts that have arrived and what it became */
        get: operations["read-load"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/loads/{loadId}/parts/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Send one numbered part of a load; sent again it takes the place of the first */
        put: operations["put-load-part"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/loads/{loadId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a load: it becomes the next version of its list
         * @description All parts must be there, and as many entries as were promised. Codes that the list had and the load has not are kept as deprecated. Where nothing differs, the version that is there stays. Repeating it changes nothing.
         */
        post: operations["publish-load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rulesets/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All profiles in force for your office, for an engine that runs at home
         * @description Send its ETag as If-None-Match: as long as nothing has changed, the answer is 304 without a body.
         */
        get: operations["read-ruleset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rulesets/current.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a table: a line for each condition of each profile
         * @description Send its ETag as If-None-Match: as long as nothing has changed, the answer is 304 without a body.
         */
        get: operations["read-ruleset-file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scorecards/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where your office stands among its peers, without their names
         * @description A position is given among at least five offices with at least five cases each. It is counted every night for the current month and the two before it, from cases that are open to the region or the network. Offices are named where their scorecards may be read anyway: those that a regional office serves, to the Secretariat all.
         */
        get: operations["read-standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare a consignment, or thousands, with the profiles in force
         * @description One consignment as JSON is answered with 200. Up to ten thousand as lines of JSON (application/x-ndjson) are answered with 207, a line for each in the same order: with its answer, or with what is wrong with it. Parties are sent as keyed hashes alone.
         */
        post: operations["screen-consignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{consignment}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What your office said became of a consignment */
        get: operations["read-outcome"];
        /**
         * Say what became of a consignment that was screened, or correct it
         * @description Tell of random inspections as well: they are what profiles are measured by. The same outcome told again changes nothing; another one takes its place, in the counts too.
         */
        put: operations["tell-outcome"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your searches, and those that your office shares, by name */
        get: operations["list-searches"];
        put?: never;
        /** Save a filter under a name, for yourself or for your office */
        post: operations["save-search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/searches/{searchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A search with its filter, how many cases it finds, and how many are new to you */
        get: operations["read-search"];
        /** Change a search of yours; one that was removed is back with it */
        put: operations["change-search"];
        post?: never;
        /** Remove a search of yours from the lists; saving it again by its id brings it back */
        delete: operations["remove-search"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/searches/{searchId}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what you have seen of a search: what the network learns later is new to you */
        post: operations["look-at-search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seizures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cases that you may see, the newest first
         * @description A page may be shorter than the limit, and still be followed by another: go on while there is a "next".
         */
        get: operations["find-seizures"];
        put?: never;
        /**
         * Report a seizure
         * @description The short form (date, location, one line with category and product, sharing, handling) is enough and can be completed later. Systems that have a number of their own for the case use PUT by national reference instead.
         */
        post: operations["report-seizure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seizures/{seizureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a case by its id or its reference */
        get: operations["read-seizure"];
        /** Amend a case: a new version, the old ones are kept */
        put: operations["amend-seizure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seizures/{seizureId}/as-of/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case as it was known at the end of a day
         * @description The version, its status and what the regional office had found of it, by UTC. A moment, such as 2026-05-31T08:30:00Z, is taken in place of a day. Who may read the case is decided by its sharing as it is now.
         */
        get: operations["read-as-of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seizures/{seizureId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed between two versions, field by field */
        get: operations["compare-versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seizures/{seizureId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents of a case or draft */
        get: operations["list-documents"];
        put?: never;
        /**
         * Attach a scan or a mail to a case or draft
         * @description Two steps: announce the file, then PUT it to the address in "upload" within a quarter of an hour. The same file again gives a fresh address. Documents name people: they are nominal data.
         */
        post: operations["attach-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seizures/{seizureId}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a document: an address that gives it for a quarter of an hour
         * @description Every reading is recorded in the audit before the answer leaves.
         */
        get: operations["read-document"];
        put?: never;
        post?: never;
        /**
         * Take a document away
         * @description It is out of sight at once. Attaching the same file again brings it back.
         */
        delete: operations["remove-document"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seizures/{seizureId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that happened to a case, the first first: who did what when, and what it changed
         * @description The office whose case it is, the regional office that serves it and the Secretariat read names, findings, questions and answers; others who may read the case read what it became, when, and by which office.
         */
        get: operations["read-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seizures/{seizureId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Other cases that a regional office linked with a case
         * @description Those that you may see; of others nothing is told, and they are not counted here.
         */
        get: operations["list-links"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seizures/{seizureId}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Persons and companies of a case (nominal data)
         * @description Shown to the owner's country only. Every reading is recorded in the audit before the answer leaves.
         */
        get: operations["read-parties"];
        /**
         * Set the persons and companies of a case
         * @description The first time with If-Match: "0", later with the version that you read. Earlier versions are kept.
         */
        put: operations["put-parties"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seizures/{seizureId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the check of a case is: findings, questions, proposals, decision
         * @description For the office whose case it is, the regional office that serves it, and the Secretariat. Of a version that took the place of one that was looked at, "changes" tells what has to be looked at again.
         */
        get: operations["read-verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seizures/{seizureId}/verification/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer questions of the regional office, accept or decline its corrections
         * @description For the office whose case it is, or the one that entered it on its behalf. Part by part: until the last question is answered and the last proposal replied to, the case stays with you, and what you say again takes the place of what you said. Then it waits for the regional office; accepted corrections make a new version of the case, which is checked anew.
         */
        post: operations["answer-verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seizures/{seizureId}/verification/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Claim a waiting case to work on it, or hand it over
         * @description While a claim holds, nobody else decides about the case. It ends by itself after the hours that the office’s policy names; claiming again makes it last longer.
         */
        put: operations["claim-verification"];
        post?: never;
        /** Release a case that you claimed; administrators release those of others as well */
        delete: operations["release-verification"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seizures/{seizureId}/verification/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a case with a grade, return it with questions, reject it, or reopen a decision
         * @description For verifiers of the regional office that serves the reporter, and of the Secretariat. Who reported, entered or amended a case does not verify it. The decision is about the version of the case that was checked: when a newer one has come, it is refused.
         */
        post: operations["decide-verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seizures/{seizureId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The history of a case: every version, the first first */
        get: operations["list-versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seizures/{seizureId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case as one of its versions told it */
        get: operations["read-version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seizures/{seizureId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a case, with the reason
         * @description The case stays readable, marked as withdrawn, and no longer counts.
         */
        post: operations["withdraw-seizure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where people and client systems of this region sign in */
        get: operations["read-sign-in"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a client system of an office; its secret is shown this once
         * @description It signs in with OAuth client credentials and may do what its scopes and its office allow.
         */
        post: operations["register-system"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/systems/{systemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A client system of an office that you administrate */
        get: operations["read-system"];
        put?: never;
        post?: never;
        /** Remove a client system: its secrets end now */
        delete: operations["remove-system"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/systems/{systemId}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a client system a new id and secret, shown this once; the old ones work a while longer */
        post: operations["rotate-system"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/templates/{category}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A workbook to fill in with cases of one category
         * @description An Excel workbook in one of six languages, with drop-downs and instructions; one row is one case. The import knows its columns; the mapping beside it reads it without a question.
         */
        get: operations["read-template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/templates/{category}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a filled template becomes cases: a mapping for the import */
        get: operations["read-template-mapping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cases that wait for somebody, what is due first before the others
         * @description A page may be shorter than the limit, and still be followed by another: go on while there is a "next".
         */
        get: operations["find-verifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verifications/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify up to a hundred cases in which the checks found nothing
         * @description Every case stands by itself, and the same request again changes nothing. Cases with findings, those that look like another, those that you reported and those that somebody else has claimed are refused.
         */
        post: operations["verify-clean-cases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verifications/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much waits for a regional office, for how long, and who works on it */
        get: operations["read-workload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        Action: "examine" | "scan" | "check-documents" | "sample" | "inform";
        AdmiraltyGrade: {
            /**
             * @description 1 confirmed, 2 probably, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged
             * @enum {number}
             */
            information: 1 | 2 | 3 | 4 | 5 | 6;
            /** @constant */
            scale: "admiralty";
            /**
             * @description A completely reliable, B usually, C fairly, D not usually reliable, E unreliable, F cannot be judged
             * @enum {string}
             */
            source: "A" | "B" | "C" | "D" | "E" | "F";
        };
        /** @enum {string} */
        Among: "network" | "region";
        AnalysisStore: {
            /** @description Cases that you may see */
            cases: number;
            data: components["schemas"]["DataVersion"];
            /** @description Day of the first seizure among them */
            from: string | null;
            lines: number;
            to: string | null;
            /** @description Of these cases, those that a regional office verified */
            verified: number;
        };
        Answer: {
            at: components["schemas"]["Instant"];
            by: string;
            text: string;
        };
        Answers: {
            /** @default [] */
            answers?: {
                /** @description Id of the question */
                question: string;
                text: string;
            }[];
            /** @default [] */
            replies?: {
                accept: boolean;
                /** @description Id of the proposal */
                proposal: string;
                /** @description Why it is declined */
                reason?: string;
            }[];
        };
        /** @description Country (ISO 3166-1 alpha-2) or region (UN M49) */
        Area: components["schemas"]["Country"] | ("143" | "145" | "151" | "154" | "155" | "005" | "010" | "011" | "013" | "014" | "015" | "017" | "018" | "021" | "029" | "030" | "034" | "035" | "039" | "053" | "054" | "057" | "061");
        AttachedDocument: {
            /** @description False until the file has been sent */
            arrived: boolean;
            attachedAt: string;
            country: components["schemas"]["Country"];
            id: string;
            /**
             * @default other
             * @enum {string}
             */
            kind: "fax" | "letter" | "mail" | "note" | "other";
            /** @description File name */
            name: string;
            office: components["schemas"]["OfficeId"];
            seizureId: string;
            /** @description No other content is taken */
            sha256: string;
            /** @description Bytes */
            size: number;
            type: components["schemas"]["DocumentType"];
            upload: components["schemas"]["DocumentTicket"];
            version: number;
        };
        AuditList: {
            items: {
                at: string;
                by: string;
                event: string;
                id: string;
                office: string;
                reason?: string;
                /** @description Kind and id of what it happened to: seizure#…, parties#…, person#… */
                record: string;
                version?: number;
            }[];
            next?: string;
        };
        CaseFound: {
            categories: string[];
            concealment?: string;
            country: components["schemas"]["Country"];
            coverHs?: string;
            date: string;
            departure?: string;
            destination?: string;
            /** @description Source and information, such as A1, of a verified case */
            grade?: string;
            handling: string;
            id: string;
            /** @description Since when the network knows the case as it is */
            knownFrom: string;
            /** @description Commodity lines that match, from 1 */
            lines: number[];
            mode?: string;
            office: components["schemas"]["OfficeId"];
            /** @description UN/LOCODE of the place of the seizure */
            place?: string;
            /** @description Code of the product of the first line that matches, else its words, folded */
            product: string;
            /** @description What these lines come to, for each unit that figures are summed in */
            quantities: {
                unit: string;
                value: number;
            }[];
            reference: string;
            rilo: components["schemas"]["OfficeId"];
            /** @description "network" also stands for "partners" */
            sharing: components["schemas"]["Sharing"];
            status: components["schemas"]["SeizureStatus"];
            /** @description Value of these lines in US dollars, where one is known */
            valueUsd?: number;
            /** @description Where the words that were asked for stand in it */
            words: components["schemas"]["Passage"][];
        };
        CasesFound: {
            data: components["schemas"]["DataVersion"];
            items: components["schemas"]["CaseFound"][];
            /** @description Cursor of the next page; without it the list is at its end */
            next?: string;
            /** @description The filter in words, in your language */
            sentence: string;
            /** @description Cases that were found, on all pages */
            total: number;
        };
        /** @enum {string} */
        CaseStatus: "reported" | "returned" | "verified" | "rejected" | "withdrawn";
        ChangesSince: {
            /** @description Ids of open questions and proposals whose field was changed since they were asked */
            addressed: string[];
            differences: components["schemas"]["FieldDifference"][];
            findings: {
                /** @description Of the earlier version */
                gone: components["schemas"]["FindingView"][];
                new: components["schemas"]["FindingView"][];
                /** @description Found in the earlier version as well */
                still: components["schemas"]["FindingView"][];
            };
            /** @description Version that was verified last, else decided about, else checked */
            since: number;
        };
        CheckedReport: {
            /** @description The most severe first, 40 at most */
            findings: components["schemas"]["FindingView"][];
        };
        CheckList: {
            items: {
                /** @description What kind of check it is, such as coherence */
                about: string;
                code: string;
                /** @description What it says, in the caller's language, with {value} and {expected} to be filled in */
                detail: string;
                /** @enum {string} */
                of: "report" | "parties";
                /** @description As a rule; a finding can be less or more severe */
                severity: components["schemas"]["Severity"];
                /** @description Where the rule comes from */
                source: string;
            }[];
        };
        CheckResult: {
            at: string;
            /** @description What would become of the others */
            counts: components["schemas"]["RowCounts"];
            /** @description Rows that the mapping does not want */
            filteredOut: number;
            /**
             * @description What the checks found in rows that would be taken
             * @default []
             */
            findings: components["schemas"]["FoundOften"][];
            lookAlikes: {
                examples: {
                    /** @description Number of an earlier row, or reference of a case */
                    like: number | string;
                    row: number;
                }[];
                /** @description Rows of the same day, goods, quantity and place as an earlier one */
                rows: number;
            };
            /**
             * @description How cells were read, where whoever sent them should know → how often
             * @default {}
             */
            notes: {
                [key: string]: number;
            };
            ownLookAlikes: {
                examples: {
                    /** @description Number of an earlier row, or reference of a case */
                    like: number | string;
                    row: number;
                }[];
                /** @description Rows of the same day, goods, quantity and way as a case of your office that came another way */
                rows: number;
            };
            repeats: {
                examples: {
                    /** @description Number of an earlier row, or reference of a case */
                    like: number | string;
                    row: number;
                }[];
                /** @description Rows that equal an earlier one of the file */
                rows: number;
            };
            rowsRead: number;
            /** @description Version of the import that was checked */
            run: number;
        };
        Choice: {
            /**
             * @description Rows that differ little from an earlier one of the file or from a case of your office
             * @default import
             * @enum {string}
             */
            lookAlikes: "import" | "hold-back";
            /**
             * @description Rows that equal an earlier one of the file: cases of their own, or sent twice
             * @default import
             * @enum {string}
             */
            repeats: "import" | "hold-back";
        };
        Claim: {
            name: string;
            person: string;
            since: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
        };
        Client: {
            clientId: string;
            createdAt: components["schemas"]["Instant"];
            /** @description Refused from then on; absent for the current one */
            expiresAt?: components["schemas"]["Instant"];
        };
        ClientSystem: {
            changedAt: string;
            clients: components["schemas"]["Client"][];
            id: string;
            name: string;
            office: components["schemas"]["OfficeId"];
            scopes: components["schemas"]["Scope"][];
            /** @enum {string} */
            status: "active" | "removed";
            version: number;
        };
        ClientSystemList: {
            items: components["schemas"]["SystemSummary"][];
            next?: string;
        };
        ClientSystemSecret: {
            clientId: string;
            clientSecret: string;
            system: components["schemas"]["ClientSystem"];
        };
        ColumnProposal: {
            column: string;
            /** @description Different values; a lower bound where there are very many */
            distinct: number;
            examples: string[];
            /** @description Fields of the report that it is proposed for; none where it is left out */
            fields: {
                confidence: number;
                pointer: string;
                reason: components["schemas"]["Reason"];
            }[];
            /** @description Rows with a known value */
            filled: number;
            /** @description Such as an ambiguous order of day and month, or values that could not be read */
            notes: components["schemas"]["Reason"][];
        };
        CommodityLine: {
            /** @enum {string} */
            category: "drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other";
            details?: {
                cultural?: {
                    materials?: string;
                    objectType?: string;
                    period?: string;
                };
                currency?: {
                    declared?: boolean;
                    /** @enum {string} */
                    instrument?: "cash" | "bearer-instrument" | "precious-metal" | "prepaid-card" | "other";
                    reason?: string;
                };
                drug?: {
                    cas?: string;
                    logo?: string;
                    /** @enum {string} */
                    precursorTable?: "I" | "II";
                    /** @description International non-proprietary name */
                    substance?: string;
                };
                ipr?: {
                    /** @enum {string} */
                    authenticity?: "counterfeit" | "pirated" | "parallel" | "unknown";
                    brand?: string;
                    /** @enum {string} */
                    rightType?: "trademark" | "copyright" | "design" | "patent" | "geographical-indication" | "other";
                };
                medicine?: {
                    /** @enum {string} */
                    authenticity?: "genuine" | "falsified" | "substandard" | "unregistered" | "unknown";
                    dosage?: string;
                    substance?: string;
                };
                nuclear?: {
                    activityBecquerel?: number;
                    isotope?: string;
                };
                species?: {
                    /** @enum {string} */
                    appendix?: "I" | "II" | "III" | "not-listed";
                    live?: boolean;
                    purpose?: string;
                    scientificName?: string;
                    source?: string;
                    specimen?: string;
                };
                tobacco?: {
                    /** @enum {string} */
                    authenticity?: "genuine" | "counterfeit" | "cheap-white" | "unknown";
                    brand?: string;
                    taxStampCountry?: components["schemas"]["Country"];
                };
                waste?: {
                    baselCode?: string;
                    chemical?: string;
                };
                weapon?: {
                    calibre?: string;
                    make?: string;
                    model?: string;
                    type?: string;
                };
            };
            /** @enum {string} */
            disposal?: "destroyed" | "stored" | "returned" | "auctioned" | "donated" | "evidence" | "other";
            dutyEvaded?: components["schemas"]["Money"];
            /** @enum {string} */
            form?: "powder" | "tablet" | "crystal-rock" | "liquid" | "plant" | "resin" | "blotter" | "other";
            hs?: components["schemas"]["HsCode"];
            /** @description Brand, logo or mark on goods and packages */
            marking?: string;
            origin?: components["schemas"]["Country"];
            packages?: {
                count: components["schemas"]["Count"];
                type?: string;
            };
            /** @description What it is, in the words of the trade: cocaine, cigarettes, ivory */
            product: string;
            /** @description Code of the reference list `products`; the words beside it stay as they were given */
            productCode?: string;
            purityPercent?: number;
            quantity?: components["schemas"]["Quantity"];
            /**
             * @default unknown
             * @enum {string}
             */
            standing: "illegal" | "counterfeit" | "undeclared" | "legal" | "unknown";
            value?: {
                amount: number;
                /** @enum {string} */
                basis?: "declared" | "market" | "customs";
                currency: components["schemas"]["Currency"];
            };
        };
        Company: {
            address?: string;
            country?: components["schemas"]["Country"];
            name?: string;
            registrations?: {
                number: string;
                /** @description Such as EORI, VAT, LEI, IBAN or IMO */
                type: string;
            }[];
            /** @enum {string} */
            role: "consignor" | "consignee" | "notify-party" | "declarant" | "broker" | "forwarder" | "carrier" | "right-holder" | "other";
        };
        Comparison: {
            differences: {
                after?: unknown;
                before?: unknown;
                pointer: string;
            }[];
            from: number;
            to: number;
        };
        Concealment: {
            clonedSeal?: boolean;
            coverLoad?: {
                description?: string;
                hs?: components["schemas"]["HsCode"];
            };
            detail?: string;
            /** @enum {string} */
            method: "none" | "in-cargo" | "cover-load" | "container-structure" | "vehicle" | "vessel" | "aircraft" | "body-external" | "body-internal" | "clothing" | "baggage" | "parcel" | "mail" | "in-product" | "furniture" | "premises" | "other" | "unknown";
            packaging?: string;
            /** @description Rip-on/rip-off: put in and taken out without the trader knowing */
            ripOff?: boolean;
        };
        Condition: {
            anyOf: string[];
            kind: components["schemas"]["ConditionKind"];
        };
        /** @enum {string} */
        ConditionKind: "departure" | "departure-region" | "departure-place" | "transit" | "destination" | "destination-region" | "place" | "place-type" | "direction" | "mode" | "container-type" | "goods-chapter" | "goods-heading" | "month" | "container" | "vessel" | "flight" | "party";
        Conditions: {
            categories?: ("drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other")[];
            concealment?: {
                in?: ("none" | "in-cargo" | "cover-load" | "container-structure" | "vehicle" | "vessel" | "aircraft" | "body-external" | "body-internal" | "clothing" | "baggage" | "parcel" | "mail" | "in-product" | "furniture" | "premises" | "other" | "unknown")[];
                notIn?: ("none" | "in-cargo" | "cover-load" | "container-structure" | "vehicle" | "vessel" | "aircraft" | "body-external" | "body-internal" | "clothing" | "baggage" | "parcel" | "mail" | "in-product" | "furniture" | "premises" | "other" | "unknown")[];
            };
            containers?: string[];
            /** @description HS codes of the cover load, or how they begin */
            coverHs?: components["schemas"]["HsCode"][];
            /** @description Any of these in the words for the cover load */
            coverWords?: string[];
            departure?: {
                in?: components["schemas"]["Area"][];
                notIn?: components["schemas"]["Area"][];
            };
            destination?: {
                in?: components["schemas"]["Area"][];
                notIn?: components["schemas"]["Area"][];
            };
            detection?: {
                in?: ("risk-profile" | "alert" | "information" | "random" | "routine" | "x-ray" | "dog" | "physical" | "documentary" | "informant" | "post-clearance" | "radiation-portal" | "trace" | "other" | "unknown")[];
                notIn?: ("risk-profile" | "alert" | "information" | "random" | "routine" | "x-ray" | "dog" | "physical" | "documentary" | "informant" | "post-clearance" | "radiation-portal" | "trace" | "other" | "unknown")[];
            };
            directions?: components["schemas"]["Direction"][];
            grade?: {
                information?: (1 | 2 | 3 | 4)[];
                /** @description Quality of the record, 0 to 100 */
                minimumQuality?: number;
                source?: ("A" | "B" | "C" | "X")[];
            };
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            /** @description HS codes of what was found, or how they begin */
            hs?: components["schemas"]["HsCode"][];
            kinds?: ("seizure" | "detention" | "offence")[];
            /** @description Days from the seizure to the report */
            lagDays?: {
                max?: number;
                min?: number;
            };
            modes?: components["schemas"]["TransportMode"][];
            offices?: components["schemas"]["OfficeId"][];
            /** @description Departure, destination or anywhere between */
            onRoute?: {
                in?: components["schemas"]["Area"][];
                notIn?: components["schemas"]["Area"][];
            };
            operations?: components["schemas"]["Reference"][];
            origin?: {
                in?: components["schemas"]["Area"][];
                notIn?: components["schemas"]["Area"][];
            };
            outcomes?: ("criminal" | "administrative" | "none" | "pending" | "unknown")[];
            /** @description Days of the seizure, both included; or the last so many */
            period?: {
                from?: components["schemas"]["Day"];
                to?: components["schemas"]["Day"];
            } | {
                last: number;
                /** @enum {string} */
                unit: "day" | "week" | "month" | "year";
            };
            /** @description Where it was seized, or the way began or ended */
            places?: components["schemas"]["UnLocode"][];
            placeTypes?: components["schemas"]["LocationType"][];
            /** @description Codes of the list of products or of its groups, or words as they were given */
            products?: string[];
            /** @description In the unit that figures are summed in, or one that converts to it */
            quantity?: {
                max?: number;
                min?: number;
                /** @enum {string} */
                unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
            };
            reportedBy?: {
                in?: components["schemas"]["Area"][];
                notIn?: components["schemas"]["Area"][];
            };
            rilos?: components["schemas"]["OfficeId"][];
            ripOff?: boolean;
            routes?: {
                from: components["schemas"]["Area"];
                to: components["schemas"]["Area"];
            }[];
            seizedIn?: {
                in?: components["schemas"]["Area"][];
                notIn?: components["schemas"]["Area"][];
            };
            /** @description Verified alone if left out */
            status?: ("reported" | "returned" | "verified")[];
            /** @description Words in any language, all of them; "in quotes" as they stand, begin* for a beginning, -without */
            text?: string;
            transit?: {
                in?: components["schemas"]["Area"][];
                notIn?: components["schemas"]["Area"][];
            };
            valueUsd?: {
                max?: number;
                min?: number;
            };
        };
        ConfirmedMapping: {
            /** @description To the questions of the proposal */
            answers?: {
                /** @description What the value means; null: nothing, the field is left out */
                code: string | null;
                column: string;
                pointer: string;
                value: string;
            }[];
            /** @description Values for all rows by field, such as {"/sharing/level": "network"} */
            constants?: {
                [key: string]: unknown;
            };
            /** @description The whole mapping */
            mapping?: components["schemas"]["GivenImportMapping"];
            /** @description A saved one, read as this file is written */
            savedMapping?: components["schemas"]["UsedMapping"];
        };
        Consignment: {
            containers?: {
                number?: string;
                sizeType?: string;
            }[];
            /** @description Of arrival; today if left out */
            day?: components["schemas"]["Day"];
            departure?: {
                country?: components["schemas"]["Country"];
                unLocode?: components["schemas"]["UnLocode"];
            };
            destination?: {
                country?: components["schemas"]["Country"];
                unLocode?: components["schemas"]["UnLocode"];
            };
            direction?: components["schemas"]["Direction"];
            flight?: string;
            goods: {
                /** @description In any language */
                description?: string;
                hs?: string;
            }[];
            modes?: components["schemas"]["TransportMode"][];
            parties?: string[];
            /** @description Where it is checked */
            place?: components["schemas"]["UnLocode"];
            placeType?: components["schemas"]["LocationType"];
            /** @description The sender's own reference; outcomes are told by it */
            reference: components["schemas"]["Reference"];
            transit?: components["schemas"]["Country"][];
            vessel?: string;
        };
        Contact: {
            address?: string;
            email?: components["schemas"]["Email"];
            /** @description Days on which the office is closed */
            holidays?: string[];
            /**
             * @description Languages to write in, the preferred one first
             * @default []
             */
            languages: string[];
            telephone?: string;
            /**
             * @default [
             *       "saturday",
             *       "sunday"
             *     ]
             */
            weekend: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
        };
        Count: number;
        /** @description ISO 3166-1 alpha-2 */
        Country: string;
        CreatedImport: {
            createdAt: string;
            /** @description Why it failed, and what to do */
            failure?: string;
            fileName: string;
            /** @description When it was finished, failed or cancelled */
            finishedAt?: string;
            id: string;
            /** @description Name of the mapping, once there is one */
            mapping?: string;
            /** @description Where the mapping is a saved one */
            savedMapping?: components["schemas"]["MappingSource"];
            /** @description Bytes */
            size: number;
            startedAt?: string;
            status: components["schemas"]["ImportStatus"];
            /** @description Why the file cannot be imported, where it holds totals and no cases */
            totals?: string;
            upload: components["schemas"]["ImportTicket"];
            /** @description For If-Match */
            version: number;
        };
        /** @description ISO 4217 */
        Currency: string;
        DataVersion: {
            /** @description When it was last compared with what there is */
            checkedAt: string;
            /** @description When the network knew the latest of it; empty without any */
            knownAt: string;
            /** @description Number of the latest change that is in it; the same number is the same data */
            through: number;
        };
        /** Format: date */
        Day: string;
        Decision: {
            at: components["schemas"]["Instant"];
            /** @description Let through by the policy of the regional office */
            automatic: boolean;
            /** @description Id of the person; of the policy where it was automatic */
            by: string;
            /** @enum {string} */
            kind: "verified" | "returned" | "rejected";
            name?: string;
            office: components["schemas"]["OfficeId"];
            reason?: string;
        };
        DecisionResults: {
            counts: {
                refused: number;
                "try-again": number;
                verified: number;
            };
            /** @description One for each case, in the order of the request */
            items: {
                code?: string;
                detail?: string;
                /** @description Place in the request, from 0 */
                index: number;
                /**
                 * @description "try-again": it was changed since it was listed; read it again
                 * @enum {string}
                 */
                outcome: "verified" | "refused" | "try-again";
                seizureId: string;
                /** @description Of the verification, now */
                version?: number;
            }[];
        };
        Delta: {
            /** @description Cases that the office may see, as they were when the files were made */
            cases: number;
            day: string;
            files: {
                format: components["schemas"]["DeltaFormat"];
                /** @description Bytes */
                size: number;
            }[];
            /** @description Cases that were withdrawn or that it may not see any more */
            gone: number;
            madeAt: components["schemas"]["Instant"];
            office: components["schemas"]["OfficeId"];
        };
        /** @enum {string} */
        DeltaFormat: "ndjson" | "csv";
        DeltaFormats: components["schemas"]["DeltaFormat"][];
        DeltaList: {
            items: components["schemas"]["Delta"][];
        };
        DeltaSubscription: {
            /** @description Whether there are files of each day */
            active: boolean;
            formats: components["schemas"]["DeltaFormat"][];
            /** @description There are files from that day on */
            since?: string;
        };
        Detection: {
            /** @description Reference of the alert, profile or bulletin */
            alert?: components["schemas"]["Reference"];
            equipment?: string;
            /** @enum {string} */
            method: "risk-profile" | "alert" | "information" | "random" | "routine" | "x-ray" | "dog" | "physical" | "documentary" | "informant" | "post-clearance" | "radiation-portal" | "trace" | "other" | "unknown";
            /** @enum {string} */
            selectedBy?: "own-service" | "other-service" | "foreign-service" | "regional-office" | "unknown";
        };
        Detections: {
            /** @description Random and routine detections alone, against such detections of all goods */
            fair: {
                factCases: number;
                hits: number;
                /** @enum {string} */
                holds: "yes" | "no" | "too-few";
                lift: number | null;
                liftLow: number | null;
            };
            other: number;
            randomOrRoutine: number;
            /** @description Hits by a risk profile, an alert or information */
            targeted: number;
        };
        /** @enum {string} */
        Direction: "import" | "export" | "transit" | "transhipment" | "internal" | "re-export" | "unknown";
        Document: {
            /** @description False until the file has been sent */
            arrived: boolean;
            attachedAt: string;
            country: components["schemas"]["Country"];
            id: string;
            /**
             * @default other
             * @enum {string}
             */
            kind: "fax" | "letter" | "mail" | "note" | "other";
            /** @description File name */
            name: string;
            office: components["schemas"]["OfficeId"];
            seizureId: string;
            /** @description No other content is taken */
            sha256: string;
            /** @description Bytes */
            size: number;
            type: components["schemas"]["DocumentType"];
            version: number;
        };
        DocumentLink: {
            /** @description False until the file has been sent */
            arrived: boolean;
            attachedAt: string;
            country: components["schemas"]["Country"];
            id: string;
            /**
             * @default other
             * @enum {string}
             */
            kind: "fax" | "letter" | "mail" | "note" | "other";
            link: {
                expiresAt: string;
                url: string;
            };
            /** @description File name */
            name: string;
            office: components["schemas"]["OfficeId"];
            seizureId: string;
            /** @description No other content is taken */
            sha256: string;
            /** @description Bytes */
            size: number;
            type: components["schemas"]["DocumentType"];
            version: number;
        };
        DocumentList: {
            items: components["schemas"]["Document"][];
        };
        DocumentTicket: {
            expiresAt: string;
            /** @description Signed: send exactly these */
            headers: {
                [key: string]: string;
            };
            /** @constant */
            method: "PUT";
            url: string;
        };
        /** @enum {string} */
        DocumentType: "application/pdf" | "image/jpeg" | "image/png" | "image/tiff" | "image/webp" | "message/rfc822" | "text/plain" | "text/csv" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        Draft: {
            changedAt: string;
            country: components["schemas"]["Country"];
            /** @description What the checks find in it so far */
            findings: components["schemas"]["FindingView"][];
            id: string;
            /** @description What it still needs before it can be reported */
            missing: {
                code: string;
                detail: string;
                pointer: string;
            }[];
            office: components["schemas"]["OfficeId"];
            /** @description Of what came in by mail: how and when */
            received?: components["schemas"]["Received"];
            report: components["schemas"]["SeizureDraft"];
            source?: components["schemas"]["Source"];
            /** @constant */
            status: "draft";
            version: number;
        };
        DraftList: {
            items: {
                date: string;
                id: string;
                product: string;
                received?: components["schemas"]["Received"];
                savedAt: string;
            }[];
            next?: string;
            office: components["schemas"]["OfficeId"];
        };
        DryRun: {
            at: string;
            /** @description What would become of the others */
            counts: components["schemas"]["RowCounts"];
            /** @description Rows that the mapping does not want */
            filteredOut: number;
            /** @description What the checks found in rows that would be taken, with what they found in the first */
            findings: {
                /** @description Code of the check */
                code: string;
                /** @description What is wrong and the way out, in the caller's language */
                detail: string;
                /** @description What would be expected, as a code or figure */
                expected?: string | number;
                /** @description JSON pointer into the reports, members of lists as `*` */
                pointer: string;
                /** @description Number of the first of them */
                row: number;
                /** @description How often it was found in rows that would be taken */
                rows: number;
                severity: components["schemas"]["Severity"];
                /** @description Where the rule comes from */
                source: string;
                /** @description What stands there */
                value?: string | number;
            }[];
            lookAlikes: {
                examples: {
                    /** @description Number of an earlier row, or reference of a case */
                    like: number | string;
                    row: number;
                }[];
                /** @description Rows of the same day, goods, quantity and place as an earlier one */
                rows: number;
            };
            /**
             * @description How cells were read, where whoever sent them should know → how often
             * @default {}
             */
            notes: {
                [key: string]: number;
            };
            ownLookAlikes: {
                examples: {
                    /** @description Number of an earlier row, or reference of a case */
                    like: number | string;
                    row: number;
                }[];
                /** @description Rows of the same day, goods, quantity and way as a case of your office that came another way */
                rows: number;
            };
            /** @description The first rows as they would become cases */
            preview: {
                findings?: components["schemas"]["FindingView"][];
                notes?: string[];
                refusals?: string[];
                report?: components["schemas"]["SeizureReport"];
                row: number;
            }[];
            repeats: {
                examples: {
                    /** @description Number of an earlier row, or reference of a case */
                    like: number | string;
                    row: number;
                }[];
                /** @description Rows that equal an earlier one of the file */
                rows: number;
            };
            rowsRead: number;
            /** @description Version of the import that was checked */
            run: number;
        };
        Duplicate: {
            /** @description As they are now */
            cases: components["schemas"]["Seizure"][];
            /** @description What the two reports tell differently, as JSON pointers into the report */
            differences: {
                first?: unknown;
                pointer: string;
                second?: unknown;
            }[];
            /** @description What speaks for it and against it; its first case is the first of the pair */
            evidence: components["schemas"]["Evidence"][];
            id: string;
            /** @description Everything that was said of it, the last last */
            judgements: {
                as: components["schemas"]["LinkKind"];
                at: components["schemas"]["Instant"];
                /** @description Who it was, to the judge's own office */
                name?: string;
                office: components["schemas"]["OfficeId"];
                reason?: string;
                /** @description When somebody took it back; the pair is open again since */
                undoneAt?: string;
            }[];
            /** @description How alike they are, 0 to 1 */
            score: number;
            state: components["schemas"]["PairState"];
            version: number;
        };
        DuplicateLine: {
            cases: components["schemas"]["SeizureSummary"][];
            /** @description What speaks for it and against it; its first case is the first of the pair */
            evidence: components["schemas"]["Evidence"][];
            id: string;
            judgement?: {
                as: components["schemas"]["LinkKind"];
                at: components["schemas"]["Instant"];
                /** @description Who it was, to the judge's own office */
                name?: string;
                office: components["schemas"]["OfficeId"];
                reason?: string;
                /** @description When somebody took it back; the pair is open again since */
                undoneAt?: string;
            };
            /** @description How alike they are, 0 to 1 */
            score: number;
            state: components["schemas"]["PairState"];
            version: number;
        };
        Duplicates: {
            items: components["schemas"]["DuplicateLine"][];
            /** @description Cursor of the next page; without it the list is at its end */
            next?: string;
        };
        Duties: components["schemas"]["Duty"][];
        /** @enum {string} */
        Duty: "verifier" | "analyst" | "publisher" | "administrator";
        /** Format: email */
        Email: string;
        Entry: {
            /** @description Other words for it in any language: old and long names, synonyms, how sheets write it */
            aliases?: string[];
            code: string;
            deprecated?: {
                replacedBy?: string;
                /** Format: date */
                since: string;
            };
            /** @description What else is known: cas, appendix, country, iata, latitude, factor */
            facts?: {
                [key: string]: string | number | boolean;
            };
            labels: components["schemas"]["Labels"];
            /** @description Code that it belongs to: the category of a product, the heading of a subheading */
            parent?: string;
        };
        /** @description The code of the entry, exactly */
        EntryCode: string;
        Evidence: {
            /** @description It speaks against it */
            against: boolean;
            code: string;
            /** @description In the reader's language */
            detail: string;
            /** @description What the second case says, where it is different */
            other?: string | number;
            /** @description What agrees; or what the first case says */
            value?: string | number;
            weight: number;
        };
        Export: {
            createdAt: string;
            /** @description Until then the file can be fetched */
            expiresAt?: string;
            /** @description Why it failed, and what to do */
            failure?: string;
            fileName: string;
            filter: components["schemas"]["ExportFilter"];
            /** @description When it was ready, failed or was cancelled */
            finishedAt?: string;
            format: components["schemas"]["ExportFormat"];
            id: string;
            language?: components["schemas"]["ExportLanguage"];
            /** @description Where to fetch the file; read the export again for a new one */
            link?: {
                expiresAt: string;
                url: string;
            };
            /** @description Share of the work that is done */
            progress: number;
            /** @description Cases that match; known before the file is written */
            rows?: number;
            /** @description Cases counted so far */
            rowsSoFar: number;
            /** @description Bytes of the file */
            size?: number;
            /**
             * @description "expired": it was ready, and its file is gone
             * @enum {string}
             */
            status: "counting" | "writing" | "ready" | "failed" | "cancelled" | "expired";
            /** @description Cases in the file: fewer than "rows" where some were changed or no longer shared meanwhile */
            written?: number;
        };
        ExportFilter: {
            /** @enum {string} */
            category?: "drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other";
            country?: components["schemas"]["Country"];
            from: components["schemas"]["Day"];
            office?: components["schemas"]["OfficeId"];
            status?: components["schemas"]["CaseStatus"];
            to: components["schemas"]["Day"];
        };
        /** @enum {string} */
        ExportFormat: "csv" | "xlsx" | "json" | "ndjson";
        /**
         * @description Columns are called as in forms of this language; without it by JSON pointers such as lines/0/product, which an import reads back by itself. JSON carries the fields of the API always
         * @enum {string}
         */
        ExportLanguage: "en" | "fr" | "es" | "ar" | "ru" | "pt";
        ExportList: {
            items: components["schemas"]["ExportSummary"][];
            /** @description Cursor of the next page; without it the list is at its end */
            next?: string;
        };
        ExportSummary: {
            createdAt: string;
            /** @description Until then the file can be fetched */
            expiresAt?: string;
            /** @description Why it failed, and what to do */
            failure?: string;
            filter: components["schemas"]["ExportFilter"];
            /** @description When it was ready, failed or was cancelled */
            finishedAt?: string;
            format: components["schemas"]["ExportFormat"];
            id: string;
            language?: components["schemas"]["ExportLanguage"];
            /** @description Cases that match; known before the file is written */
            rows?: number;
            /** @description Bytes of the file */
            size?: number;
            /**
             * @description "expired": it was ready, and its file is gone
             * @enum {string}
             */
            status: "counting" | "writing" | "ready" | "failed" | "cancelled" | "expired";
            /** @description Cases in the file: fewer than "rows" where some were changed or no longer shared meanwhile */
            written?: number;
        };
        FacetCounts: {
            /** @enum {string} */
            facet: "years" | "status" | "kinds" | "categories" | "products" | "productGroups" | "hsHeadings" | "origin" | "reportedBy" | "reportingRegions" | "seizedIn" | "departure" | "departureRegions" | "transit" | "destination" | "destinationRegions" | "onRoute" | "routes" | "places" | "placeTypes" | "directions" | "modes" | "containers" | "concealment" | "coverHeadings" | "detection" | "outcomes" | "operations" | "offices" | "rilos" | "handling";
            /** @description Values that are not listed, and the cases with any of them */
            others: {
                cases: number;
                values: number;
            };
            /** @description Cases that do not say */
            unknown: number;
            values: {
                cases: number;
                /** @description In your language, where a reference list has the code */
                label?: string;
                value: string;
            }[];
        };
        Facets: {
            /** @description Cases that the whole filter finds */
            cases: number;
            data: components["schemas"]["DataVersion"];
            facets: components["schemas"]["FacetCounts"][];
            /** @description The filter in words, in your language */
            sentence: string;
        };
        FactView: {
            /** @enum {string} */
            kind: "departure" | "departure-region" | "departure-place" | "transit" | "destination" | "destination-region" | "place" | "place-type" | "direction" | "mode" | "container-type" | "goods-chapter" | "goods-heading" | "month";
            value: string;
        };
        FieldDifference: {
            after?: unknown;
            before?: unknown;
            pointer: string;
        };
        FieldProblem: {
            code: string;
            detail: string;
            /**
             * @description JSON pointer (RFC 6901) into the body; below /query, /path or /headers for the others
             * @example /lines/0/quantity/unit
             */
            pointer: string;
        };
        FigureBasis: {
            asOf?: string;
            /** @description Cases in all, linked ones once */
            cases: number;
            /** @description Share of the given quantities that could be converted to a unit that is summed */
            converted?: number;
            /** @description How complete the reporting is */
            coverage: {
                /** @description That reported something of what is asked for */
                administrations: number;
                /** @description That ever reported anything that you may see */
                known: number;
                /** @description Days from a seizure to its report */
                medianLagDays?: number;
                /** @description Share of the cases that a regional office verified */
                verified?: number;
            };
            data: components["schemas"]["DataVersion"];
            filter: components["schemas"]["Filter"];
            /** @description What the figures cannot say, in your language */
            limits: string;
            lines: number;
            /** @description Reports that are counted by another one of the same case */
            linked: number;
            /** @description The filter in words, in your language */
            sentence: string;
        };
        FigureRequest: {
            /** @description Counts it again as the network knew it then: at the end of that day, or at that time (UTC) */
            asOf?: components["schemas"]["Day"] | components["schemas"]["Instant"];
            /** @default [] */
            by?: ("reportedBy" | "reportedRegion" | "office" | "rilo" | "seizedIn" | "place" | "placeType" | "departure" | "departureRegion" | "departurePlace" | "destination" | "destinationRegion" | "route" | "regionRoute" | "direction" | "mode" | "container" | "category" | "product" | "productGroup" | "hs" | "form" | "origin" | "unit" | "concealment" | "coverChapter" | "coverHeading" | "detection" | "outcome" | "operation" | "kind" | "status" | "gradeSource" | "gradeInformation" | "handling" | "language" | "year" | "quarter" | "month" | "week" | "weekday" | "monthOfYear")[];
            /** @default {} */
            filter?: components["schemas"]["Filter"];
            /**
             * @description Groups with the most cases
             * @default 100
             */
            top?: number;
        };
        Figures: {
            basis: components["schemas"]["FigureBasis"];
            /** @description Most cases first */
            groups: {
                cases: number;
                lines: number;
                /** @description Value of each dimension; null where it is not known */
                of: {
                    [key: string]: string | null;
                };
                quantities: {
                    lines: number;
                    mean: number;
                    median: number;
                    p90: number;
                    sum: number;
                    /** @description UN/ECE Rec 20: quantities of different units are never summed */
                    unit: string;
                }[];
                /** @description Of all cases that are asked for */
                share: number;
                valueUsd: number | null;
            }[];
            /** @description Groups that are not shown */
            more: number;
        };
        FileFormat: components["schemas"]["TextFormat"] | components["schemas"]["SheetFormat"] | components["schemas"]["JsonFormat"] | components["schemas"]["LinesFormat"];
        FileProposal: {
            proposal: components["schemas"]["MappingProposal"];
            /** @description Saved mappings that fit the columns, the best first; 1 is one that was made for such a file */
            saved: {
                confidence: number;
                saved: components["schemas"]["MappingSummary"];
            }[];
        };
        Filter: {
            any?: components["schemas"]["Conditions"][];
            categories?: ("drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other")[];
            concealment?: {
                in?: ("none" | "in-cargo" | "cover-load" | "container-structure" | "vehicle" | "vessel" | "aircraft" | "body-external" | "body-internal" | "clothing" | "baggage" | "parcel" | "mail" | "in-product" | "furniture" | "premises" | "other" | "unknown")[];
                notIn?: ("none" | "in-cargo" | "cover-load" | "container-structure" | "vehicle" | "vessel" | "aircraft" | "body-external" | "body-internal" | "clothing" | "baggage" | "parcel" | "mail" | "in-product" | "furniture" | "premises" | "other" | "unknown")[];
            };
            containers?: string[];
            /** @description HS codes of the cover load, or how they begin */
            coverHs?: components["schemas"]["HsCode"][];
            /** @description Any of these in the words for the cover load */
            coverWords?: string[];
            departure?: {
                in?: components["schemas"]["Area"][];
                notIn?: components["schemas"]["Area"][];
            };
            destination?: {
                in?: components["schemas"]["Area"][];
                notIn?: components["schemas"]["Area"][];
            };
            detection?: {
                in?: ("risk-profile" | "alert" | "information" | "random" | "routine" | "x-ray" | "dog" | "physical" | "documentary" | "informant" | "post-clearance" | "radiation-portal" | "trace" | "other" | "unknown")[];
                notIn?: ("risk-profile" | "alert" | "information" | "random" | "routine" | "x-ray" | "dog" | "physical" | "documentary" | "informant" | "post-clearance" | "radiation-portal" | "trace" | "other" | "unknown")[];
            };
            directions?: components["schemas"]["Direction"][];
            grade?: {
                information?: (1 | 2 | 3 | 4)[];
                /** @description Quality of the record, 0 to 100 */
                minimumQuality?: number;
                source?: ("A" | "B" | "C" | "X")[];
            };
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            /** @description HS codes of what was found, or how they begin */
            hs?: components["schemas"]["HsCode"][];
            kinds?: ("seizure" | "detention" | "offence")[];
            /** @description Days from the seizure to the report */
            lagDays?: {
                max?: number;
                min?: number;
            };
            modes?: components["schemas"]["TransportMode"][];
            /** @description None of these */
            not?: components["schemas"]["Conditions"][];
            offices?: components["schemas"]["OfficeId"][];
            /** @description Departure, destination or anywhere between */
            onRoute?: {
                in?: components["schemas"]["Area"][];
                notIn?: components["schemas"]["Area"][];
            };
            operations?: components["schemas"]["Reference"][];
            origin?: {
                in?: components["schemas"]["Area"][];
                notIn?: components["schemas"]["Area"][];
            };
            outcomes?: ("criminal" | "administrative" | "none" | "pending" | "unknown")[];
            /** @description Days of the seizure, both included; or the last so many */
            period?: {
                from?: components["schemas"]["Day"];
                to?: components["schemas"]["Day"];
            } | {
                last: number;
                /** @enum {string} */
                unit: "day" | "week" | "month" | "year";
            };
            /** @description Where it was seized, or the way began or ended */
            places?: components["schemas"]["UnLocode"][];
            placeTypes?: components["schemas"]["LocationType"][];
            /** @description Codes of the list of products or of its groups, or words as they were given */
            products?: string[];
            /** @description In the unit that figures are summed in, or one that converts to it */
            quantity?: {
                max?: number;
                min?: number;
                /** @enum {string} */
                unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
            };
            reportedBy?: {
                in?: components["schemas"]["Area"][];
                notIn?: components["schemas"]["Area"][];
            };
            rilos?: components["schemas"]["OfficeId"][];
            ripOff?: boolean;
            routes?: {
                from: components["schemas"]["Area"];
                to: components["schemas"]["Area"];
            }[];
            seizedIn?: {
                in?: components["schemas"]["Area"][];
                notIn?: components["schemas"]["Area"][];
            };
            /** @description Verified alone if left out */
            status?: ("reported" | "returned" | "verified")[];
            /** @description Words in any language, all of them; "in quotes" as they stand, begin* for a beginning, -without */
            text?: string;
            transit?: {
                in?: components["schemas"]["Area"][];
                notIn?: components["schemas"]["Area"][];
            };
            valueUsd?: {
                max?: number;
                min?: number;
            };
        };
        FindingView: {
            /** @description Code of the check */
            code: string;
            /** @description What is wrong and the way out, in the caller's language */
            detail: string;
            /** @description What would be expected, as a code or figure */
            expected?: string | number;
            /** @description JSON pointer into the report; empty for the report as a whole */
            pointer: string;
            severity: components["schemas"]["Severity"];
            /** @description Where the rule comes from */
            source: string;
            /** @description What stands there */
            value?: string | number;
        };
        FirstSeen: {
            data: components["schemas"]["DataVersion"];
            /** @description The most administrations first, then the most cases */
            found: {
                /** @description Countries that report it, ISO 3166-1 */
                administrations: string[];
                cases: number;
                /** @description Earlier cases of the category which told the same: none of them was like this */
                casesBefore: number;
                category: string;
                /** @description Shows the cases behind it */
                filter: components["schemas"]["Filter"];
                firstDay: string;
                /** @enum {string} */
                kind: "route" | "product" | "product-concealment" | "region-category";
                /** @description Only administrations that never reported this category before: new to them, perhaps not new */
                newcomers: boolean;
                /** @description In your language */
                title: string;
                value: string;
            }[];
            /** @description First day that was looked at */
            from: string;
        };
        FoundOften: {
            /** @description Code of the check */
            code: string;
            /** @description What would be expected, as a code or figure */
            expected?: string | number;
            /** @description JSON pointer into the reports, members of lists as `*` */
            pointer: string;
            /** @description Number of the first of them */
            row: number;
            /** @description How often it was found in rows that would be taken */
            rows: number;
            severity: components["schemas"]["Severity"];
            /** @description What stands there */
            value?: string | number;
        };
        FoundReferenceEntry: {
            /** @description Other words for it in any language: old and long names, synonyms, how sheets write it */
            aliases?: string[];
            code: string;
            deprecated?: {
                replacedBy?: string;
                /** Format: date */
                since: string;
            };
            /** @description What else is known: cas, appendix, country, iata, latitude, factor */
            facts?: {
                [key: string]: string | number | boolean;
            };
            label: string;
            labels: components["schemas"]["Labels"];
            /** @description The name or alias that matched */
            matched?: string;
            /** @description Code that it belongs to: the category of a product, the heading of a subheading */
            parent?: string;
            /** @description 0 to 1, of a look-up: 1 is the code or a name itself */
            score?: number;
        };
        GivenChoice: {
            /**
             * @description Rows that differ little from an earlier one of the file or from a case of your office
             * @default import
             * @enum {string}
             */
            lookAlikes?: "import" | "hold-back";
            /**
             * @description Rows that equal an earlier one of the file: cases of their own, or sent twice
             * @default import
             * @enum {string}
             */
            repeats?: "import" | "hold-back";
        };
        GivenCommodityLine: {
            /** @enum {string} */
            category: "drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other";
            details?: {
                cultural?: {
                    materials?: string;
                    objectType?: string;
                    period?: string;
                };
                currency?: {
                    declared?: boolean;
                    /** @enum {string} */
                    instrument?: "cash" | "bearer-instrument" | "precious-metal" | "prepaid-card" | "other";
                    reason?: string;
                };
                drug?: {
                    cas?: string;
                    logo?: string;
                    /** @enum {string} */
                    precursorTable?: "I" | "II";
                    /** @description International non-proprietary name */
                    substance?: string;
                };
                ipr?: {
                    /** @enum {string} */
                    authenticity?: "counterfeit" | "pirated" | "parallel" | "unknown";
                    brand?: string;
                    /** @enum {string} */
                    rightType?: "trademark" | "copyright" | "design" | "patent" | "geographical-indication" | "other";
                };
                medicine?: {
                    /** @enum {string} */
                    authenticity?: "genuine" | "falsified" | "substandard" | "unregistered" | "unknown";
                    dosage?: string;
                    substance?: string;
                };
                nuclear?: {
                    activityBecquerel?: number;
                    isotope?: string;
                };
                species?: {
                    /** @enum {string} */
                    appendix?: "I" | "II" | "III" | "not-listed";
                    live?: boolean;
                    purpose?: string;
                    scientificName?: string;
                    source?: string;
                    specimen?: string;
                };
                tobacco?: {
                    /** @enum {string} */
                    authenticity?: "genuine" | "counterfeit" | "cheap-white" | "unknown";
                    brand?: string;
                    taxStampCountry?: components["schemas"]["Country"];
                };
                waste?: {
                    baselCode?: string;
                    chemical?: string;
                };
                weapon?: {
                    calibre?: string;
                    make?: string;
                    model?: string;
                    type?: string;
                };
            };
            /** @enum {string} */
            disposal?: "destroyed" | "stored" | "returned" | "auctioned" | "donated" | "evidence" | "other";
            dutyEvaded?: components["schemas"]["Money"];
            /** @enum {string} */
            form?: "powder" | "tablet" | "crystal-rock" | "liquid" | "plant" | "resin" | "blotter" | "other";
            hs?: components["schemas"]["HsCode"];
            /** @description Brand, logo or mark on goods and packages */
            marking?: string;
            origin?: components["schemas"]["Country"];
            packages?: {
                count: components["schemas"]["Count"];
                type?: string;
            };
            /** @description What it is, in the words of the trade: cocaine, cigarettes, ivory */
            product: string;
            /** @description Code of the reference list `products`; the words beside it stay as they were given */
            productCode?: string;
            purityPercent?: number;
            quantity?: components["schemas"]["Quantity"];
            /**
             * @default unknown
             * @enum {string}
             */
            standing?: "illegal" | "counterfeit" | "undeclared" | "legal" | "unknown";
            value?: {
                amount: number;
                /** @enum {string} */
                basis?: "declared" | "market" | "customs";
                currency: components["schemas"]["Currency"];
            };
        };
        GivenContact: {
            address?: string;
            email?: components["schemas"]["GivenEmail"];
            /** @description Days on which the office is closed */
            holidays?: string[];
            /**
             * @description Languages to write in, the preferred one first
             * @default []
             */
            languages?: string[];
            telephone?: string;
            /**
             * @default [
             *       "saturday",
             *       "sunday"
             *     ]
             */
            weekend?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
        };
        GivenEmail: string;
        GivenFileFormat: components["schemas"]["GivenTextFormat"] | components["schemas"]["GivenSheetFormat"] | components["schemas"]["GivenJsonFormat"] | components["schemas"]["GivenLinesFormat"];
        GivenGivenOutcome: {
            /** @description Day on which it was inspected or let go */
            day: components["schemas"]["Day"];
            /** @description Was anything wrong with it? Only of what was inspected */
            found?: boolean;
            goods?: {
                /** @enum {string} */
                category: "drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other";
                product?: string;
                quantity?: components["schemas"]["Quantity"];
            }[];
            inspected: boolean;
            /**
             * @description Those that matched, as the screening answered
             * @default []
             */
            profiles?: {
                edition: number;
                id: string;
            }[];
            /** @description The case that was reported of it */
            seizure?: {
                id?: components["schemas"]["Reference"];
                nationalReference?: components["schemas"]["Reference"];
            };
            /**
             * @description Why it was inspected or looked at; random inspections are what profiles are measured by
             * @enum {string}
             */
            selectedBy: "profile" | "random" | "other";
        };
        GivenGrade: components["schemas"]["Grade"] | components["schemas"]["AdmiraltyGrade"] | components["schemas"]["ThreeByFiveGrade"];
        GivenImportMapping: {
            /**
             * @description Texts with U+FFFD, the sign of a wrong encoding: refuse the row (if left out), or keep them as they are
             * @enum {string}
             */
            damaged?: "refuse" | "keep";
            /** @description Field of the seizure report → where its value comes from */
            fields: {
                [key: string]: {
                    /** @enum {string} */
                    case?: "upper" | "lower";
                    /** @description The value of one column */
                    column?: string;
                    /** @description The values of several, those that are known */
                    columns?: string[];
                    constant?: unknown;
                    /** @description Names or ISO 3166-1 codes of countries become alpha-2 codes */
                    countries?: boolean;
                    /** @description How days are written; of several ways the first that fits. A range gives its first day. Where the day or month is missing, /datePrecision says so by itself */
                    date?: string | string[];
                    /** @description Between the values of several columns; a space if left out */
                    join?: string;
                    number?: {
                        /**
                         * @default .
                         * @enum {string}
                         */
                        decimal?: "." | ",";
                        /** @description Reads the one number among currency marks, units and words: "about 1.200 kg", "US$ 5" */
                        loose?: boolean;
                        /**
                         * @default
                         * @enum {string}
                         */
                        thousands?: "" | "." | "," | " " | "'";
                    };
                    /** @description For values that "translate" does not name: "refuse" the row (if left out), "keep" the value as it is, any other code, or null to leave the field out */
                    otherwise?: string | null;
                    /**
                     * @description A place in words, "Nairobi, Kenya", becomes name and country of a place of the report
                     * @constant
                     */
                    place?: true;
                    /** @description Number and unit in one cell: "400 g", "1,5 kg each"; "number" says the marks */
                    quantity?: {
                        /**
                         * @description Unit of a number that stands alone
                         * @enum {string}
                         */
                        otherwise?: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                        /** @description Column with how many, for "400 g each" */
                        times?: string;
                        /**
                         * @description Words for units, beside those that everybody knows
                         * @default {}
                         */
                        units?: {
                            [key: string]: ("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                                factor: number;
                                /** @enum {string} */
                                unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                            };
                        };
                    };
                    /** @description The mark between several values in one cell; each goes to its own member where the pointer has a * */
                    split?: string;
                    /**
                     * @description Of several values, for a field that holds one
                     * @enum {string}
                     */
                    take?: "first" | "last";
                    /** @description Given value (whatever its case) → what it becomes; stands above the list of unknown values */
                    translate?: {
                        [key: string]: string | number | boolean | null | {
                            [key: string]: string | number | boolean;
                        };
                    };
                    /** @description Makes the number a quantity: the same unit for all rows, or by what another column says */
                    unit?: (("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                        factor: number;
                        /** @enum {string} */
                        unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                    }) | {
                        /** @description Name of a column */
                        column: string;
                        units: {
                            [key: string]: ("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                                factor: number;
                                /** @enum {string} */
                                unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                            };
                        };
                    };
                    /** @description The rule is for these rows only, such as those of one category */
                    when?: {
                        /** @description Name of a column */
                        column: string;
                        known: boolean;
                    } | {
                        /** @description Name of a column */
                        column: string;
                        in: string[];
                    } | {
                        /** @description Name of a column */
                        column: string;
                        startsWith: string[];
                    };
                } | {
                    /** @enum {string} */
                    case?: "upper" | "lower";
                    /** @description The value of one column */
                    column?: string;
                    /** @description The values of several, those that are known */
                    columns?: string[];
                    constant?: unknown;
                    /** @description Names or ISO 3166-1 codes of countries become alpha-2 codes */
                    countries?: boolean;
                    /** @description How days are written; of several ways the first that fits. A range gives its first day. Where the day or month is missing, /datePrecision says so by itself */
                    date?: string | string[];
                    /** @description Between the values of several columns; a space if left out */
                    join?: string;
                    number?: {
                        /**
                         * @default .
                         * @enum {string}
                         */
                        decimal?: "." | ",";
                        /** @description Reads the one number among currency marks, units and words: "about 1.200 kg", "US$ 5" */
                        loose?: boolean;
                        /**
                         * @default
                         * @enum {string}
                         */
                        thousands?: "" | "." | "," | " " | "'";
                    };
                    /** @description For values that "translate" does not name: "refuse" the row (if left out), "keep" the value as it is, any other code, or null to leave the field out */
                    otherwise?: string | null;
                    /**
                     * @description A place in words, "Nairobi, Kenya", becomes name and country of a place of the report
                     * @constant
                     */
                    place?: true;
                    /** @description Number and unit in one cell: "400 g", "1,5 kg each"; "number" says the marks */
                    quantity?: {
                        /**
                         * @description Unit of a number that stands alone
                         * @enum {string}
                         */
                        otherwise?: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                        /** @description Column with how many, for "400 g each" */
                        times?: string;
                        /**
                         * @description Words for units, beside those that everybody knows
                         * @default {}
                         */
                        units?: {
                            [key: string]: ("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                                factor: number;
                                /** @enum {string} */
                                unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                            };
                        };
                    };
                    /** @description The mark between several values in one cell; each goes to its own member where the pointer has a * */
                    split?: string;
                    /**
                     * @description Of several values, for a field that holds one
                     * @enum {string}
                     */
                    take?: "first" | "last";
                    /** @description Given value (whatever its case) → what it becomes; stands above the list of unknown values */
                    translate?: {
                        [key: string]: string | number | boolean | null | {
                            [key: string]: string | number | boolean;
                        };
                    };
                    /** @description Makes the number a quantity: the same unit for all rows, or by what another column says */
                    unit?: (("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                        factor: number;
                        /** @enum {string} */
                        unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                    }) | {
                        /** @description Name of a column */
                        column: string;
                        units: {
                            [key: string]: ("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                                factor: number;
                                /** @enum {string} */
                                unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                            };
                        };
                    };
                    /** @description The rule is for these rows only, such as those of one category */
                    when?: {
                        /** @description Name of a column */
                        column: string;
                        known: boolean;
                    } | {
                        /** @description Name of a column */
                        column: string;
                        in: string[];
                    } | {
                        /** @description Name of a column */
                        column: string;
                        startsWith: string[];
                    };
                }[];
            };
            format: components["schemas"]["GivenFileFormat"];
            name: string;
            /** @description Which rows to import: those that match all of these; the others are counted as filtered out */
            only?: ({
                /** @description Name of a column */
                column: string;
                known: boolean;
            } | {
                /** @description Name of a column */
                column: string;
                in: string[];
            } | {
                /** @description Name of a column */
                column: string;
                startsWith: string[];
            })[];
            /**
             * @description As in our own exports: columns named by the pointer of their field, such as lines/0/product, fill it, unless a rule does
             * @constant
             */
            pointers?: true;
            /** @description Which rows not to import, such as subtotals: those that match any of these */
            skip?: ({
                /** @description Name of a column */
                column: string;
                known: boolean;
            } | {
                /** @description Name of a column */
                column: string;
                in: string[];
            } | {
                /** @description Name of a column */
                column: string;
                startsWith: string[];
            })[];
            /**
             * @description Values that mean "not known", whatever their case: the field is left out
             * @default [
             *       ""
             *     ]
             */
            unknown?: string[];
        };
        GivenJsonFormat: {
            /**
             * @description gzip and ZIP are recognised by their first bytes
             * @default auto
             * @constant
             */
            compression?: "auto";
            /**
             * @description A byte order mark in the file stands above what is said here
             * @default utf-8
             * @enum {string}
             */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1251" | "windows-1252" | "windows-1253" | "windows-1254" | "windows-1255" | "windows-1256" | "windows-1257" | "windows-1258" | "iso-8859-1" | "iso-8859-2" | "iso-8859-4" | "iso-8859-5" | "iso-8859-6" | "iso-8859-7" | "iso-8859-8" | "iso-8859-9" | "iso-8859-13" | "iso-8859-15" | "koi8-r" | "koi8-u" | "ibm866" | "macintosh" | "windows-874" | "shift_jis" | "euc-jp" | "gb18030" | "big5" | "euc-kr";
            /** @description Name of the file inside a ZIP; the first that holds rows if left out */
            entry?: string;
            /**
             * @description As in our own exports: each member of a list is a column of its own, empty lists and objects are [] and {}
             * @constant
             */
            exact?: true;
            /** @constant */
            kind: "json";
            /**
             * @description JSON pointer to the list of records; empty where the file itself is the list
             * @default
             */
            records?: string;
        };
        GivenLinesFormat: {
            /**
             * @description gzip and ZIP are recognised by their first bytes
             * @default auto
             * @constant
             */
            compression?: "auto";
            /**
             * @description A byte order mark in the file stands above what is said here
             * @default utf-8
             * @enum {string}
             */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1251" | "windows-1252" | "windows-1253" | "windows-1254" | "windows-1255" | "windows-1256" | "windows-1257" | "windows-1258" | "iso-8859-1" | "iso-8859-2" | "iso-8859-4" | "iso-8859-5" | "iso-8859-6" | "iso-8859-7" | "iso-8859-8" | "iso-8859-9" | "iso-8859-13" | "iso-8859-15" | "koi8-r" | "koi8-u" | "ibm866" | "macintosh" | "windows-874" | "shift_jis" | "euc-jp" | "gb18030" | "big5" | "euc-kr";
            /** @description Name of the file inside a ZIP; the first that holds rows if left out */
            entry?: string;
            /**
             * @description As in our own exports: each member of a list is a column of its own, empty lists and objects are [] and {}
             * @constant
             */
            exact?: true;
            /** @constant */
            kind: "ndjson";
        };
        GivenLocation: {
            coordinates?: {
                latitude: number;
                longitude: number;
            };
            country?: components["schemas"]["Country"];
            customsOffice?: string;
            freeZone?: boolean;
            name?: string;
            /** @description ISO 3166-2 code or the name of the region */
            subdivision?: string;
            /** @default unknown */
            type?: components["schemas"]["LocationType"];
            unLocode?: components["schemas"]["UnLocode"];
        };
        GivenMeansOfTransport: {
            /** @description The courier's number */
            consignment?: string;
            containers?: {
                /** @description ISO 6346, with its check digit */
                number: string;
                seals?: {
                    number: string;
                    /**
                     * @default unknown
                     * @enum {string}
                     */
                    state?: "genuine" | "duplicated" | "broken" | "missing" | "unknown";
                }[];
                sizeType?: string;
            }[];
            flight?: {
                airline?: string;
                number?: string;
            };
            mode: components["schemas"]["TransportMode"];
            /** @description UPU S10 number such as RB123456785GB, checked; or the post's own number */
            postalItem?: string;
            /** @description Type of means (UN/ECE Rec 28) or in words */
            type?: string;
            vehicle?: {
                country?: components["schemas"]["Country"];
                make?: string;
                type?: string;
            };
            vessel?: {
                flag?: components["schemas"]["Country"];
                imo?: string;
                mmsi?: string;
                name?: string;
                voyage?: string;
            };
            wagon?: string;
            /** @description Air waybill (020-12345675, checked where the mode is air) or bill of lading */
            waybill?: string;
        };
        GivenOutcome: {
            /** @description Day on which it was inspected or let go */
            day: components["schemas"]["Day"];
            /** @description Was anything wrong with it? Only of what was inspected */
            found?: boolean;
            goods?: {
                /** @enum {string} */
                category: "drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other";
                product?: string;
                quantity?: components["schemas"]["Quantity"];
            }[];
            inspected: boolean;
            /**
             * @description Those that matched, as the screening answered
             * @default []
             */
            profiles: {
                edition: number;
                id: string;
            }[];
            /** @description The case that was reported of it */
            seizure?: {
                id?: components["schemas"]["Reference"];
                nationalReference?: components["schemas"]["Reference"];
            };
            /**
             * @description Why it was inspected or looked at; random inspections are what profiles are measured by
             * @enum {string}
             */
            selectedBy: "profile" | "random" | "other";
        };
        GivenParties: {
            /** @default [] */
            companies?: components["schemas"]["Company"][];
            /** @default [] */
            persons?: {
                aliases?: string[];
                arrested?: boolean;
                birthDate?: components["schemas"]["Day"] | string;
                documents?: {
                    country?: components["schemas"]["Country"];
                    number: string;
                    type: string;
                }[];
                name?: string;
                nationality?: components["schemas"]["Country"];
                residence?: string;
                /** @enum {string} */
                role: "courier" | "driver" | "passenger" | "crew" | "owner" | "consignor" | "consignee" | "declarant" | "other";
                /** @enum {string} */
                sex?: "female" | "male" | "other" | "unknown";
            }[];
            /** @default [] */
            vehicles?: components["schemas"]["NominalVehicle"][];
        };
        GivenRow: {
            /** @description As they were sent, in the order of the columns */
            cells: string[];
            columns: string[];
            fileName: string;
            importId: string;
            mapping?: string;
            row: number;
            savedMapping?: components["schemas"]["MappingSource"];
        };
        GivenSeizureDraft: {
            concealment?: components["schemas"]["Concealment"];
            /** @description Day of the seizure */
            date?: components["schemas"]["Day"];
            /** @enum {string} */
            datePrecision?: "day" | "month" | "year";
            detection?: components["schemas"]["Detection"];
            direction?: components["schemas"]["Direction"];
            handling?: components["schemas"]["Handling"];
            /** @enum {string} */
            kind?: "seizure" | "detention" | "offence";
            lines?: components["schemas"]["GivenCommodityLine"][];
            location?: components["schemas"]["GivenLocation"];
            means?: components["schemas"]["GivenMeansOfTransport"][];
            narrative?: components["schemas"]["Narrative"];
            /** @description The sender's own number of the case; it cannot change later */
            nationalReference?: components["schemas"]["Reference"];
            /** @description Joint operation in which it was made */
            operation?: components["schemas"]["Reference"];
            outcome?: {
                arrests?: components["schemas"]["Count"];
                followUp?: string;
                /** @description How many, without naming them */
                personsInvolved?: components["schemas"]["Count"];
                /** @enum {string} */
                result: "criminal" | "administrative" | "none" | "pending" | "unknown";
            };
            /** @description Customs procedure */
            procedure?: string;
            route?: components["schemas"]["Route"];
            /** @description Who may see it: said by the reporter, never assumed */
            sharing?: components["schemas"]["Sharing"];
            /** @description Local time */
            time?: string;
        };
        GivenSeizureReport: {
            concealment?: components["schemas"]["Concealment"];
            /** @description Day of the seizure */
            date: components["schemas"]["Day"];
            /**
             * @default day
             * @enum {string}
             */
            datePrecision?: "day" | "month" | "year";
            detection?: components["schemas"]["Detection"];
            /** @default unknown */
            direction?: components["schemas"]["Direction"];
            handling: components["schemas"]["Handling"];
            /**
             * @default seizure
             * @enum {string}
             */
            kind?: "seizure" | "detention" | "offence";
            lines: components["schemas"]["GivenCommodityLine"][];
            location: components["schemas"]["GivenLocation"];
            means?: components["schemas"]["GivenMeansOfTransport"][];
            narrative?: components["schemas"]["Narrative"];
            /** @description The sender's own number of the case; it cannot change later */
            nationalReference?: components["schemas"]["Reference"];
            /** @description Joint operation in which it was made */
            operation?: components["schemas"]["Reference"];
            outcome?: {
                arrests?: components["schemas"]["Count"];
                followUp?: string;
                /** @description How many, without naming them */
                personsInvolved?: components["schemas"]["Count"];
                /** @enum {string} */
                result: "criminal" | "administrative" | "none" | "pending" | "unknown";
            };
            /** @description Customs procedure */
            procedure?: string;
            route?: components["schemas"]["Route"];
            /** @description Who may see it: said by the reporter, never assumed */
            sharing: components["schemas"]["Sharing"];
            /** @description Local time */
            time?: string;
        };
        GivenSheetFormat: {
            /**
             * @description gzip and ZIP are recognised by their first bytes
             * @default auto
             * @constant
             */
            compression?: "auto";
            /** @description Name of the file inside a ZIP; the first that holds rows if left out */
            entry?: string;
            /**
             * @description Row with the names of the columns; 0 where there is none: columns are Column 1, Column 2 and so on
             * @default 1
             */
            headerRow?: number;
            /** @constant */
            kind: "xlsx";
            /** @description Name of the sheet; the first that is visible if left out */
            sheet?: string;
        };
        GivenTextFormat: {
            /**
             * @description gzip and ZIP are recognised by their first bytes
             * @default auto
             * @constant
             */
            compression?: "auto";
            /**
             * @default ,
             * @enum {string}
             */
            delimiter?: "," | ";" | "\t" | "|" | ":";
            /**
             * @description A byte order mark in the file stands above what is said here
             * @default utf-8
             * @enum {string}
             */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1251" | "windows-1252" | "windows-1253" | "windows-1254" | "windows-1255" | "windows-1256" | "windows-1257" | "windows-1258" | "iso-8859-1" | "iso-8859-2" | "iso-8859-4" | "iso-8859-5" | "iso-8859-6" | "iso-8859-7" | "iso-8859-8" | "iso-8859-9" | "iso-8859-13" | "iso-8859-15" | "koi8-r" | "koi8-u" | "ibm866" | "macintosh" | "windows-874" | "shift_jis" | "euc-jp" | "gb18030" | "big5" | "euc-kr";
            /** @description Name of the file inside a ZIP; the first that holds rows if left out */
            entry?: string;
            /** @description Texts that could be taken for formulas carry an apostrophe in front, as in our own exports */
            formulaGuard?: boolean;
            /**
             * @description Row with the names of the columns; 0 where there is none: columns are Column 1, Column 2 and so on
             * @default 1
             */
            headerRow?: number;
            /** @constant */
            kind: "csv";
            /**
             * @description Empty: quotation marks mean nothing
             * @default "
             * @enum {string}
             */
            quote?: "\"" | "'" | "";
        };
        Grade: {
            /**
             * @description 1 not in doubt, 2 known to the source itself, 3 not known to it but corroborated, 4 neither
             * @enum {number}
             */
            information: 1 | 2 | 3 | 4;
            /**
             * @description A no doubt, B mostly reliable, C mostly unreliable, X cannot be assessed
             * @enum {string}
             */
            source: "A" | "B" | "C" | "X";
        };
        Handling: {
            /** @enum {string} */
            code: "H0" | "H1" | "H2" | "H3";
            /** @description Required for H3: the restriction in words. */
            statement?: string;
        };
        Health: {
            parts: {
                /** @enum {string} */
                database: "ok" | "down";
            };
            /** @enum {string} */
            status: "ok" | "degraded";
            time: string;
            version: string;
        };
        History: {
            items: components["schemas"]["HistoryLine"][];
            /** @description Cursor of the next page; without it the list is at its end */
            next?: string;
        };
        HistoryLine: {
            at: components["schemas"]["Instant"];
            automatic?: boolean;
            /** @description Of a version from the one before */
            differences?: components["schemas"]["FieldDifference"][];
            /** @description Such as seizure.amended or verification.returned */
            event: string;
            findings?: components["schemas"]["FindingView"][];
            grade?: components["schemas"]["Grade"];
            /** @description Office of whoever did it */
            office: components["schemas"]["OfficeId"];
            /** @description Name, for those who take part in the check */
            person?: string;
            /** @description Those that were made, accepted or declined */
            proposals?: components["schemas"]["Proposal"][];
            /** @description Those that were asked or answered */
            questions?: {
                answer?: components["schemas"]["Answer"];
                askedAt: components["schemas"]["Instant"];
                askedBy: string;
                /** @description Code of the finding that it is about */
                finding?: string;
                id: string;
                /** @description Language of the question */
                language?: string;
                pointer: components["schemas"]["Pointer"];
                text: string;
            }[];
            reason?: string;
            sampled?: boolean;
            /** @description What the case was then, where this made it so */
            status?: components["schemas"]["CaseStatus"];
            /** @description Name of the person to whom the case was handed over */
            to?: string;
            /** @description Version of the case */
            version: number;
        };
        HitRate: {
            found: number;
            high: number;
            inspected: number;
            /** @description Wilson’s interval, 95 % */
            low: number;
            /** @description Absent where nothing was inspected */
            rate?: number;
        };
        /** @description HS 2022, 2 to 6 digits */
        HsCode: string;
        Import: {
            choice?: components["schemas"]["Choice"];
            counts: components["schemas"]["RowCounts"];
            createdAt: string;
            /** @description What the last dry run found with the mapping as it is */
            dryRun?: components["schemas"]["CheckResult"];
            /** @description Name of that file */
            errorsName?: string;
            /** @description The rows that were refused or held back as a file of the same kind, with a column "errors", to be corrected and sent again */
            errorsUrl?: string;
            /** @description Why it failed, and what to do */
            failure?: string;
            fileName: string;
            /** @description Rows that the mapping does not want */
            filteredOut: number;
            /** @description When it was finished, failed or cancelled */
            finishedAt?: string;
            id: string;
            /** @description Name of the mapping, once there is one */
            mapping?: string;
            /** @description Share of the step that is under way, or was last */
            progress: number;
            /** @description While it is looked at or tried, the rows so far; when it is finished, the sum of those filtered out, accepted, already there, refused and held back */
            rowsRead: number;
            /** @description Where the mapping is a saved one */
            savedMapping?: components["schemas"]["MappingSource"];
            /** @description Bytes */
            size: number;
            startedAt?: string;
            status: components["schemas"]["ImportStatus"];
            /** @description Why the file cannot be imported, where it holds totals and no cases */
            totals?: string;
            /** @description What became of the last attempt to undo it */
            undo?: components["schemas"]["Undo"];
            /** @description For If-Match */
            version: number;
        };
        ImportList: {
            items: components["schemas"]["ImportSummary"][];
            /** @description Cursor of the next page; without it the list is at its end */
            next?: string;
        };
        ImportMapping: {
            /**
             * @description Texts with U+FFFD, the sign of a wrong encoding: refuse the row (if left out), or keep them as they are
             * @enum {string}
             */
            damaged?: "refuse" | "keep";
            /** @description Field of the seizure report → where its value comes from */
            fields: {
                [key: string]: {
                    /** @enum {string} */
                    case?: "upper" | "lower";
                    /** @description The value of one column */
                    column?: string;
                    /** @description The values of several, those that are known */
                    columns?: string[];
                    constant?: unknown;
                    /** @description Names or ISO 3166-1 codes of countries become alpha-2 codes */
                    countries?: boolean;
                    /** @description How days are written; of several ways the first that fits. A range gives its first day. Where the day or month is missing, /datePrecision says so by itself */
                    date?: string | string[];
                    /** @description Between the values of several columns; a space if left out */
                    join?: string;
                    number?: {
                        /**
                         * @default .
                         * @enum {string}
                         */
                        decimal: "." | ",";
                        /** @description Reads the one number among currency marks, units and words: "about 1.200 kg", "US$ 5" */
                        loose?: boolean;
                        /**
                         * @default
                         * @enum {string}
                         */
                        thousands: "" | "." | "," | " " | "'";
                    };
                    /** @description For values that "translate" does not name: "refuse" the row (if left out), "keep" the value as it is, any other code, or null to leave the field out */
                    otherwise?: string | null;
                    /**
                     * @description A place in words, "Nairobi, Kenya", becomes name and country of a place of the report
                     * @constant
                     */
                    place?: true;
                    /** @description Number and unit in one cell: "400 g", "1,5 kg each"; "number" says the marks */
                    quantity?: {
                        /**
                         * @description Unit of a number that stands alone
                         * @enum {string}
                         */
                        otherwise?: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                        /** @description Column with how many, for "400 g each" */
                        times?: string;
                        /**
                         * @description Words for units, beside those that everybody knows
                         * @default {}
                         */
                        units: {
                            [key: string]: ("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                                factor: number;
                                /** @enum {string} */
                                unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                            };
                        };
                    };
                    /** @description The mark between several values in one cell; each goes to its own member where the pointer has a * */
                    split?: string;
                    /**
                     * @description Of several values, for a field that holds one
                     * @enum {string}
                     */
                    take?: "first" | "last";
                    /** @description Given value (whatever its case) → what it becomes; stands above the list of unknown values */
                    translate?: {
                        [key: string]: string | number | boolean | null | {
                            [key: string]: string | number | boolean;
                        };
                    };
                    /** @description Makes the number a quantity: the same unit for all rows, or by what another column says */
                    unit?: (("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                        factor: number;
                        /** @enum {string} */
                        unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                    }) | {
                        /** @description Name of a column */
                        column: string;
                        units: {
                            [key: string]: ("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                                factor: number;
                                /** @enum {string} */
                                unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                            };
                        };
                    };
                    /** @description The rule is for these rows only, such as those of one category */
                    when?: {
                        /** @description Name of a column */
                        column: string;
                        known: boolean;
                    } | {
                        /** @description Name of a column */
                        column: string;
                        in: string[];
                    } | {
                        /** @description Name of a column */
                        column: string;
                        startsWith: string[];
                    };
                } | {
                    /** @enum {string} */
                    case?: "upper" | "lower";
                    /** @description The value of one column */
                    column?: string;
                    /** @description The values of several, those that are known */
                    columns?: string[];
                    constant?: unknown;
                    /** @description Names or ISO 3166-1 codes of countries become alpha-2 codes */
                    countries?: boolean;
                    /** @description How days are written; of several ways the first that fits. A range gives its first day. Where the day or month is missing, /datePrecision says so by itself */
                    date?: string | string[];
                    /** @description Between the values of several columns; a space if left out */
                    join?: string;
                    number?: {
                        /**
                         * @default .
                         * @enum {string}
                         */
                        decimal: "." | ",";
                        /** @description Reads the one number among currency marks, units and words: "about 1.200 kg", "US$ 5" */
                        loose?: boolean;
                        /**
                         * @default
                         * @enum {string}
                         */
                        thousands: "" | "." | "," | " " | "'";
                    };
                    /** @description For values that "translate" does not name: "refuse" the row (if left out), "keep" the value as it is, any other code, or null to leave the field out */
                    otherwise?: string | null;
                    /**
                     * @description A place in words, "Nairobi, Kenya", becomes name and country of a place of the report
                     * @constant
                     */
                    place?: true;
                    /** @description Number and unit in one cell: "400 g", "1,5 kg each"; "number" says the marks */
                    quantity?: {
                        /**
                         * @description Unit of a number that stands alone
                         * @enum {string}
                         */
                        otherwise?: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                        /** @description Column with how many, for "400 g each" */
                        times?: string;
                        /**
                         * @description Words for units, beside those that everybody knows
                         * @default {}
                         */
                        units: {
                            [key: string]: ("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                                factor: number;
                                /** @enum {string} */
                                unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                            };
                        };
                    };
                    /** @description The mark between several values in one cell; each goes to its own member where the pointer has a * */
                    split?: string;
                    /**
                     * @description Of several values, for a field that holds one
                     * @enum {string}
                     */
                    take?: "first" | "last";
                    /** @description Given value (whatever its case) → what it becomes; stands above the list of unknown values */
                    translate?: {
                        [key: string]: string | number | boolean | null | {
                            [key: string]: string | number | boolean;
                        };
                    };
                    /** @description Makes the number a quantity: the same unit for all rows, or by what another column says */
                    unit?: (("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                        factor: number;
                        /** @enum {string} */
                        unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                    }) | {
                        /** @description Name of a column */
                        column: string;
                        units: {
                            [key: string]: ("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                                factor: number;
                                /** @enum {string} */
                                unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                            };
                        };
                    };
                    /** @description The rule is for these rows only, such as those of one category */
                    when?: {
                        /** @description Name of a column */
                        column: string;
                        known: boolean;
                    } | {
                        /** @description Name of a column */
                        column: string;
                        in: string[];
                    } | {
                        /** @description Name of a column */
                        column: string;
                        startsWith: string[];
                    };
                }[];
            };
            format: components["schemas"]["FileFormat"];
            name: string;
            /** @description Which rows to import: those that match all of these; the others are counted as filtered out */
            only?: ({
                /** @description Name of a column */
                column: string;
                known: boolean;
            } | {
                /** @description Name of a column */
                column: string;
                in: string[];
            } | {
                /** @description Name of a column */
                column: string;
                startsWith: string[];
            })[];
            /**
             * @description As in our own exports: columns named by the pointer of their field, such as lines/0/product, fill it, unless a rule does
             * @constant
             */
            pointers?: true;
            /** @description Which rows not to import, such as subtotals: those that match any of these */
            skip?: ({
                /** @description Name of a column */
                column: string;
                known: boolean;
            } | {
                /** @description Name of a column */
                column: string;
                in: string[];
            } | {
                /** @description Name of a column */
                column: string;
                startsWith: string[];
            })[];
            /**
             * @description Values that mean "not known", whatever their case: the field is left out
             * @default [
             *       ""
             *     ]
             */
            unknown: string[];
        };
        /** @enum {string} */
        ImportStatus: "awaiting-file" | "looking" | "proposed" | "mapped" | "checking" | "checked" | "running" | "finished" | "failed" | "cancelled" | "undoing" | "undone";
        ImportSummary: {
            createdAt: string;
            /** @description Why it failed, and what to do */
            failure?: string;
            fileName: string;
            /** @description When it was finished, failed or cancelled */
            finishedAt?: string;
            id: string;
            /** @description Name of the mapping, once there is one */
            mapping?: string;
            /** @description Where the mapping is a saved one */
            savedMapping?: components["schemas"]["MappingSource"];
            /** @description Bytes */
            size: number;
            startedAt?: string;
            status: components["schemas"]["ImportStatus"];
            /** @description Why the file cannot be imported, where it holds totals and no cases */
            totals?: string;
            /** @description For If-Match */
            version: number;
        };
        ImportTicket: {
            expiresAt: string;
            headers: {
                [key: string]: string;
            };
            /** @constant */
            method: "PUT";
            url: string;
        };
        Indicator: {
            /** @description Other combinations over mostly the same cases */
            alike: {
                factCases: number;
                facts: components["schemas"]["FactView"][];
                hits: number;
                id: string;
            }[];
            /** @description Cases behind it, the latest first */
            caseIds: string[];
            /** @description What seizures cannot tell, in your language */
            caution: string;
            /** @description Over both periods */
            detections: components["schemas"]["Detections"];
            discovery: {
                /** @description Administrations that reported the hits */
                administrations: number;
                /** @description Cases with the target among all cases */
                baseRate: number;
                /** @description All cases of the period */
                cases: number;
                /** @description Odds ratio within one administration and year (Mantel and Haenszel), 95 % (Robins, Breslow, Greenland) */
                commonOdds: {
                    high: number | null;
                    low: number | null;
                    /** @description Null where it has no end, or no stratum says anything */
                    ratio: number | null;
                    /** @description Lower bound where strata may differ */
                    steadyLow: number | null;
                };
                /** @description Hits among the cases with the facts */
                confidence: number;
                /** @description Cases with the facts, whatever they carried */
                factCases: number;
                /**
                 * Format: date
                 * @description First day of the period
                 */
                from: string;
                /** @description Cases with both */
                hits: number;
                /** @description Support above what independence would give */
                leverage: number;
                /** @description Confidence over base rate */
                lift: number;
                /** @description Its lower bound (95 %, Wilson's interval of the confidence) */
                liftLow: number;
                /** @description With Haldane's half in each cell */
                oddsRatio: number;
                /** @description Fisher's exact test, one-sided, against all cases */
                p: number;
                /** @description Rate of false discoveries at which it is one (Benjamini and Hochberg) */
                q: number;
                /** @description Quarters of the calendar with hits */
                quarters: number;
                rulesTested: number;
                /** @description The same with cases that come in clusters by administration and quarter counted for less */
                steadyLiftLow: number;
                /** @description Hits among all cases */
                support: number;
                /** @description Cases with the target */
                targetCases: number;
                /** @description The greatest p of all its tests: against all cases and every simpler combination */
                testedP: number;
                /**
                 * Format: date
                 * @description Last day of the period
                 */
                until: string;
            };
            facts: components["schemas"]["FactView"][];
            /** @description Made of facts and target: the same combination keeps it */
            id: string;
            judgement?: {
                /** @enum {string} */
                as: "dismissed" | "profile";
                at: components["schemas"]["Instant"];
                /** @description Id of the profile that was made of it */
                profile?: string;
                reason?: string;
            };
            later: {
                /** @description Administrations that reported the hits */
                administrations: number;
                /** @description Cases with the target among all cases */
                baseRate: number;
                /** @description All cases of the period */
                cases: number;
                /** @description Odds ratio within one administration and year (Mantel and Haenszel), 95 % (Robins, Breslow, Greenland) */
                commonOdds: {
                    high: number | null;
                    low: number | null;
                    /** @description Null where it has no end, or no stratum says anything */
                    ratio: number | null;
                    /** @description Lower bound where strata may differ */
                    steadyLow: number | null;
                };
                /** @description Hits among the cases with the facts */
                confidence: number;
                /** @description Cases with the facts, whatever they carried */
                factCases: number;
                /**
                 * Format: date
                 * @description First day of the period
                 */
                from: string;
                /** @description Cases with both */
                hits: number;
                /** @description Support above what independence would give */
                leverage: number;
                /** @description Confidence over base rate */
                lift: number;
                /** @description Its lower bound (95 %, Wilson's interval of the confidence) */
                liftLow: number;
                /** @description With Haldane's half in each cell */
                oddsRatio: number;
                /** @description Fisher's exact test, one-sided, against all cases */
                p: number;
                /** @description Quarters of the calendar with hits */
                quarters: number;
                /** @description The same with cases that come in clusters by administration and quarter counted for less */
                steadyLiftLow: number;
                /** @description Hits among all cases */
                support: number;
                /** @description Cases with the target */
                targetCases: number;
                /**
                 * Format: date
                 * @description Last day of the period
                 */
                until: string;
                verdict: components["schemas"]["Verdict"];
            };
            limits: ("no-denominator" | "follows-selection")[];
            /** @description Of the hits of both periods, by unit */
            quantities: {
                cases: number;
                median: number;
                sum: number;
                unit: string;
            }[];
            /** @description Lower bound of lift times hits: the order of indicators */
            score: number;
            /** @description What it says, in your language */
            sentence: string;
            target: {
                category: string;
                product: string;
            };
        };
        IndicatorId: string;
        IndicatorList: {
            items: components["schemas"]["Indicator"][];
            /** @description Absent while nothing was mined for the office */
            run?: components["schemas"]["MiningRun"];
        };
        /** Format: date-time */
        Instant: string;
        JsonFormat: {
            /**
             * @description gzip and ZIP are recognised by their first bytes
             * @default auto
             * @constant
             */
            compression: "auto";
            /**
             * @description A byte order mark in the file stands above what is said here
             * @default utf-8
             * @enum {string}
             */
            encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1251" | "windows-1252" | "windows-1253" | "windows-1254" | "windows-1255" | "windows-1256" | "windows-1257" | "windows-1258" | "iso-8859-1" | "iso-8859-2" | "iso-8859-4" | "iso-8859-5" | "iso-8859-6" | "iso-8859-7" | "iso-8859-8" | "iso-8859-9" | "iso-8859-13" | "iso-8859-15" | "koi8-r" | "koi8-u" | "ibm866" | "macintosh" | "windows-874" | "shift_jis" | "euc-jp" | "gb18030" | "big5" | "euc-kr";
            /** @description Name of the file inside a ZIP; the first that holds rows if left out */
            entry?: string;
            /**
             * @description As in our own exports: each member of a list is a column of its own, empty lists and objects are [] and {}
             * @constant
             */
            exact?: true;
            /** @constant */
            kind: "json";
            /**
             * @description JSON pointer to the list of records; empty where the file itself is the list
             * @default
             */
            records: string;
        };
        KeptParties: {
            /** @description What the checks find in it; it was taken nevertheless */
            findings: components["schemas"]["FindingView"][];
            parties: components["schemas"]["Parties"];
            seizureId: string;
            version: number;
        };
        Labels: {
            ar?: string;
            en: string;
            es?: string;
            fr?: string;
            pt?: string;
            ru?: string;
        };
        /**
         * @description Language of "label", and names in it come first; by Accept-Language if left out
         * @enum {string}
         */
        Language: "en" | "fr" | "es" | "ar" | "ru" | "pt";
        LetThrough: {
            /**
             * @description Categories that always wait for a person
             * @default []
             */
            except?: ("drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other")[];
            /** @description Grade of what passes */
            grade: components["schemas"]["Grade"];
            /** @description Whose clean reports pass: offices that have shown to be reliable, or "all" */
            offices: "all" | components["schemas"]["OfficeId"][];
            /**
             * @description Share that is drawn at random and waits for a person nevertheless
             * @default 0.05
             */
            sampleShare?: number;
        };
        LinesFormat: {
            /**
             * @description gzip and ZIP are recognised by their first bytes
             * @default auto
             * @constant
             */
            compression: "auto";
            /**
             * @description A byte order mark in the file stands above what is said here
             * @default utf-8
             * @enum {string}
             */
            encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1251" | "windows-1252" | "windows-1253" | "windows-1254" | "windows-1255" | "windows-1256" | "windows-1257" | "windows-1258" | "iso-8859-1" | "iso-8859-2" | "iso-8859-4" | "iso-8859-5" | "iso-8859-6" | "iso-8859-7" | "iso-8859-8" | "iso-8859-9" | "iso-8859-13" | "iso-8859-15" | "koi8-r" | "koi8-u" | "ibm866" | "macintosh" | "windows-874" | "shift_jis" | "euc-jp" | "gb18030" | "big5" | "euc-kr";
            /** @description Name of the file inside a ZIP; the first that holds rows if left out */
            entry?: string;
            /**
             * @description As in our own exports: each member of a list is a column of its own, empty lists and objects are [] and {}
             * @constant
             */
            exact?: true;
            /** @constant */
            kind: "ndjson";
        };
        LinkedCases: {
            /** @description How figures count this case and those linked with it as the same */
            counted: {
                as: number;
                /** @description Id of the one that figures count, where you may see it */
                by?: string;
                cases: number;
                detail: string;
            };
            links: {
                as: components["schemas"]["LinkKind"];
                case: components["schemas"]["SeizureSummary"];
                /** @description False where another report of the same case stands between */
                direct: boolean;
            }[];
        };
        /** @enum {string} */
        LinkKind: "same-case" | "same-consignment" | "not-related";
        ListDifferences: {
            added: number;
            changed: number;
            /** @description No longer there, and kept as deprecated */
            deprecated: number;
            same: number;
        };
        /** @enum {string} */
        ListId: "fields" | "countries" | "places" | "airports" | "hs" | "units" | "packages" | "modes" | "means" | "categories" | "products" | "species" | "concealment" | "detection" | "location-types" | "directions" | "choices" | "currencies" | "rates" | "handling" | "grades";
        LoadPartBody: {
            entries: components["schemas"]["Entry"][];
        };
        LoadRequest: {
            /** @description How many entries the parts have together */
            entries: number;
            /** @description What may be done with them */
            licence: string;
            /** @description Where the entries come from */
            source: string;
        };
        Location: {
            coordinates?: {
                latitude: number;
                longitude: number;
            };
            country?: components["schemas"]["Country"];
            customsOffice?: string;
            freeZone?: boolean;
            name?: string;
            /** @description ISO 3166-2 code or the name of the region */
            subdivision?: string;
            /** @default unknown */
            type: components["schemas"]["LocationType"];
            unLocode?: components["schemas"]["UnLocode"];
        };
        /** @enum {string} */
        LocationType: "airport" | "seaport" | "land-border" | "rail" | "inland" | "mail-centre" | "free-zone" | "at-sea" | "premises" | "other" | "unknown";
        MappingList: {
            items: components["schemas"]["MappingSummary"][];
        };
        MappingProposal: {
            columns: components["schemas"]["ColumnProposal"][];
            format: components["schemas"]["FileFormat"];
            formatReasons: components["schemas"]["Reason"][];
            /**
             * @description One row for each case, or figures summed over cases, which cannot be reported as cases
             * @enum {string}
             */
            kind: "cases" | "totals" | "unclear";
            /** @description Ready to be confirmed; without it the file holds no cases */
            mapping?: components["schemas"]["ImportMapping"];
            /** @description Required fields that no column fills: say them as a constant for all rows */
            missing: {
                pointer: string;
                reason: components["schemas"]["Reason"];
            }[];
            questions: components["schemas"]["Question"][];
            rows: number;
            why: components["schemas"]["Reason"];
        };
        /** @enum {string} */
        MappingSharing: "office" | "national" | "regional" | "network";
        MappingSource: {
            id: string;
            version: number;
        };
        MappingSummary: {
            /** @description Columns of the file that it was made for */
            header?: string[];
            id: string;
            name: string;
            office: components["schemas"]["OfficeId"];
            /** @description Columns that it reads */
            reads: string[];
            savedAt: string;
            sharing: components["schemas"]["MappingSharing"];
            /** @enum {string} */
            status: "current" | "retired";
            version: number;
        };
        MappingToSave: {
            /** @description Columns of the file that it was made for: a file with the same ones is recognised */
            header?: string[];
            mapping: components["schemas"]["GivenImportMapping"];
            /** @default office */
            sharing?: components["schemas"]["MappingSharing"];
        };
        Me: {
            /** @default [] */
            duties: components["schemas"]["Duty"][];
            id: string;
            /** @enum {string} */
            kind: "person" | "system";
            name: string;
            office: components["schemas"]["Office"];
            role: components["schemas"]["Role"];
            /** @default [] */
            scopes: components["schemas"]["Scope"][];
        };
        MeansOfTransport: {
            /** @description The courier's number */
            consignment?: string;
            containers?: {
                /** @description ISO 6346, with its check digit */
                number: string;
                seals?: {
                    number: string;
                    /**
                     * @default unknown
                     * @enum {string}
                     */
                    state: "genuine" | "duplicated" | "broken" | "missing" | "unknown";
                }[];
                sizeType?: string;
            }[];
            flight?: {
                airline?: string;
                number?: string;
            };
            mode: components["schemas"]["TransportMode"];
            /** @description UPU S10 number such as RB123456785GB, checked; or the post's own number */
            postalItem?: string;
            /** @description Type of means (UN/ECE Rec 28) or in words */
            type?: string;
            vehicle?: {
                country?: components["schemas"]["Country"];
                make?: string;
                type?: string;
            };
            vessel?: {
                flag?: components["schemas"]["Country"];
                imo?: string;
                mmsi?: string;
                name?: string;
                voyage?: string;
            };
            wagon?: string;
            /** @description Air waybill (020-12345675, checked where the mode is air) or bill of lading */
            waybill?: string;
        };
        MiningBegun: {
            /** @constant */
            mining: true;
            office: string;
        };
        MiningRun: {
            at: components["schemas"]["Instant"];
            cases: number;
            /** @description Version of the data */
            data: {
                knownAt: string;
                through: number;
            };
            id: string;
            /** @description First day of the period in which what was found before had to hold again */
            laterFrom: string;
            office: components["schemas"]["OfficeId"];
            rulesTested: number;
        };
        /** @description Counts below five are not shown. Counted are cases that the office may read itself. */
        Mirror: {
            /** @description When others were counted; absent where it has not been done yet */
            asOf?: string;
            /** @description Cases of others that name the country on the way of the goods */
            cases?: number;
            departure?: number;
            destination?: number;
            /** @description Others name it as departure or destination more often than it reports anything itself */
            gap: boolean;
            /** @description Cases that its office reported itself */
            reported: number;
            transit?: number;
        };
        Money: {
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        Month: string;
        Narrative: {
            /** @description ISO 639 */
            language: string;
            text: string;
        };
        NewClaim: {
            /** @description Id of a verifier of your office: hand it over */
            to?: string;
        };
        NewDecision: {
            /** @constant */
            decision: "verify";
            /** @description In 4x4, Admiralty or 3x5x2; kept as 4x4 */
            grade: components["schemas"]["GivenGrade"];
            /** @description Such as why a finding is none */
            reason?: string;
        } | {
            /** @constant */
            decision: "return";
            /** @default [] */
            proposals?: components["schemas"]["NewProposal"][];
            /** @default [] */
            questions?: components["schemas"]["NewQuestion"][];
            reason?: string;
        } | {
            /** @constant */
            decision: "reject";
            reason: string;
        } | {
            /** @constant */
            decision: "reopen";
            /** @description Why the earlier decision does not hold */
            reason: string;
        };
        NewDecisions: {
            decisions: {
                seizureId: string;
                /** @description Of the verification, as the list gave it */
                version: number;
            }[];
            /** @description In 4x4, Admiralty or 3x5x2; kept as 4x4 */
            grade: components["schemas"]["GivenGrade"];
            /** @description Kept with each of them */
            reason?: string;
        };
        NewDeltaSubscription: {
            /**
             * @default [
             *       "ndjson"
             *     ]
             */
            formats?: components["schemas"]["DeltaFormats"];
        };
        NewDocument: {
            /**
             * @default other
             * @enum {string}
             */
            kind?: "fax" | "letter" | "mail" | "note" | "other";
            /** @description File name */
            name: string;
            /** @description No other content is taken */
            sha256: string;
            /** @description Bytes */
            size: number;
            type: components["schemas"]["DocumentType"];
        };
        NewExport: {
            /** @enum {string} */
            category?: "drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other";
            country?: components["schemas"]["Country"];
            format: components["schemas"]["ExportFormat"];
            /** @description First day of the seizures; twelve months before "to" if left out */
            from?: components["schemas"]["Day"];
            language?: components["schemas"]["ExportLanguage"];
            office?: components["schemas"]["OfficeId"];
            status?: components["schemas"]["CaseStatus"];
            /** @description Last day of the seizures; today if left out */
            to?: components["schemas"]["Day"];
        };
        NewImport: {
            fileName: string;
            /** @description Left out, the system proposes one when the file is there */
            mapping?: components["schemas"]["GivenImportMapping"];
            /** @description A saved mapping instead */
            savedMapping?: components["schemas"]["UsedMapping"];
            /** @description When given, no other content is taken */
            sha256?: string;
            /** @description Bytes of the file as it will be sent */
            size: number;
        };
        NewLink: {
            /** @description same-case: two reports of one seizure, counted once; same-consignment: two seizures, both counted; not-related: never proposed again */
            as: components["schemas"]["LinkKind"];
            reason?: string;
        };
        NewProposal: {
            pointer: components["schemas"]["Pointer"];
            reason: string;
            value?: unknown;
        };
        NewQuestion: {
            /** @description Code of the finding that it is about */
            finding?: string;
            /** @description Language of the question */
            language?: string;
            pointer: components["schemas"]["Pointer"];
            text: string;
        };
        NominalVehicle: {
            country?: components["schemas"]["Country"];
            plate?: string;
            vin?: string;
        };
        Office: {
            /**
             * @description Nobody of an office that is not active is let in
             * @default true
             */
            active: boolean;
            changedAt: string;
            contact: components["schemas"]["Contact"];
            /** @description Of an NCP the country it reports for, of others where it has its seat */
            country?: components["schemas"]["Country"];
            /** @description The region in which the records of this office are written */
            homeRegion: string;
            id: components["schemas"]["OfficeId"];
            name: string;
            /** @description The regional office that serves an NCP */
            rilo?: components["schemas"]["OfficeId"];
            role: components["schemas"]["Role"];
            /** @description The countries that a RILO serves */
            serves?: components["schemas"]["Country"][];
            version: number;
        };
        OfficeData: {
            /**
             * @description Nobody of an office that is not active is let in
             * @default true
             */
            active?: boolean;
            /** @default {} */
            contact?: components["schemas"]["GivenContact"];
            /** @description Of an NCP the country it reports for, of others where it has its seat */
            country?: components["schemas"]["Country"];
            /** @description The region in which the records of this office are written */
            homeRegion: string;
            name: string;
            /** @description The regional office that serves an NCP */
            rilo?: components["schemas"]["OfficeId"];
            role: components["schemas"]["Role"];
            /** @description The countries that a RILO serves */
            serves?: components["schemas"]["Country"][];
        };
        OfficeId: string;
        OfficeList: {
            items: components["schemas"]["OfficeSummary"][];
            next?: string;
        };
        OfficePolicy: {
            /**
             * @description Working days until the reporter is reminded of questions
             * @default 5
             */
            answerWithin: number;
            changedAt?: string;
            /**
             * @description Hours without any work after which a claimed case is free again
             * @default 4
             */
            claimHours: number;
            /**
             * @description More of them until the Secretariat is told
             * @default 5
             */
            escalateAfter: number;
            letThrough?: {
                /**
                 * @description Categories that always wait for a person
                 * @default []
                 */
                except: ("drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other")[];
                /** @description Grade of what passes */
                grade: components["schemas"]["Grade"];
                /** @description Whose clean reports pass; a reporting office finds no other than itself here */
                offices: "all" | components["schemas"]["OfficeId"][];
                /**
                 * @description Share that is drawn at random and waits for a person nevertheless
                 * @default 0.05
                 */
                sampleShare: number;
            };
            office: components["schemas"]["OfficeId"];
            /**
             * @description More of them until the case goes back unanswered
             * @default 10
             */
            takeBackAfter: number;
            /**
             * @description Working days until the regional office is reminded
             * @default 3
             */
            verifyWithin: number;
            /** @description 0 while the office has said nothing: then the usual policy holds */
            version: number;
        };
        OfficeSummary: {
            active: boolean;
            country?: string;
            id: components["schemas"]["OfficeId"];
            name: string;
            rilo?: string;
            role: components["schemas"]["Role"];
        };
        /** @enum {string} */
        PairState: "open" | "judged" | "lapsed";
        Part: {
            cases: number;
            /** @description 0 to 1; absent where there is no whole */
            share?: number;
        };
        Parties: {
            /** @default [] */
            companies: components["schemas"]["Company"][];
            /** @default [] */
            persons: {
                aliases?: string[];
                arrested?: boolean;
                birthDate?: components["schemas"]["Day"] | string;
                documents?: {
                    country?: components["schemas"]["Country"];
                    number: string;
                    type: string;
                }[];
                name?: string;
                nationality?: components["schemas"]["Country"];
                residence?: string;
                /** @enum {string} */
                role: "courier" | "driver" | "passenger" | "crew" | "owner" | "consignor" | "consignee" | "declarant" | "other";
                /** @enum {string} */
                sex?: "female" | "male" | "other" | "unknown";
            }[];
            /** @default [] */
            vehicles: components["schemas"]["NominalVehicle"][];
        };
        PartNumber: number;
        Passage: {
            /** @description What was found in it: from the first UTF-16 unit up to the one after the last */
            marks: {
                from: number;
                to: number;
            }[];
            /** @description Plain text, folded as it is searched: small letters without accents and marks */
            text: string;
        };
        Percentiles: {
            /** @description Of how many cases it is known */
            measured: number;
            p50?: number;
            p90?: number;
        };
        Person: {
            changedAt: string;
            duties: components["schemas"]["Duty"][];
            email: components["schemas"]["Email"];
            /** @description Cognito `sub` */
            id: string;
            name: string;
            office: components["schemas"]["OfficeId"];
            status: components["schemas"]["PersonStatus"];
            suspendedBecause?: string;
            version: number;
        };
        PersonList: {
            items: components["schemas"]["PersonSummary"][];
            next?: string;
        };
        /** @enum {string} */
        PersonStatus: "invited" | "active" | "suspended";
        PersonSummary: {
            duties: components["schemas"]["Duty"][];
            email: components["schemas"]["Email"];
            /** @description Cognito `sub` */
            id: string;
            name: string;
            status: components["schemas"]["PersonStatus"];
        };
        Place: {
            country?: components["schemas"]["Country"];
            date?: components["schemas"]["Day"];
            name?: string;
            unLocode?: components["schemas"]["UnLocode"];
        };
        Pointer: string;
        /** @description What went wrong (RFC 9457). `code` is stable; the texts may be reworded. */
        Problem: {
            /** @example invalid-input */
            code: string;
            /** @description With `changed-meanwhile`: the version to start from */
            currentVersion?: number;
            /** @description What it means here, and the way out */
            detail: string;
            errors?: components["schemas"]["FieldProblem"][];
            /**
             * @description Name this number to support
             * @example urn:cen:request:…
             */
            instance: string;
            /** @description With `wrong-state`: the state it is in */
            state?: string;
            status: number;
            title: string;
            /** @example urn:cen:problem:invalid-input */
            type: string;
        };
        Profile: {
            content: components["schemas"]["ProfileContent"];
            edition: number;
            ended?: {
                at: components["schemas"]["Instant"];
                edition: number;
                /** @enum {string} */
                how: "recalled" | "retired";
                reason: string;
            };
            evidence?: components["schemas"]["ProfileEvidence"];
            id: string;
            inForce?: {
                /** @description Today, by its validity */
                applies: boolean;
                content: components["schemas"]["ProfileContent"];
                edition: number;
                publishedAt: string;
                retiresBecause?: string;
                retiresOn?: components["schemas"]["Day"];
            };
            keptBecause?: string;
            office: components["schemas"]["OfficeId"];
            /** @description Human reference, such as PRF-2026-COLOGNE-0001 */
            reference: string;
            /** @description Why it was sent back */
            remarks?: string;
            status: components["schemas"]["ProfileStatus"];
            submittedBy?: {
                at: string;
                name: string;
            };
            version: number;
            writers?: {
                at: string;
                name: string;
            }[];
        };
        ProfileContent: {
            action: components["schemas"]["Action"];
            conditions: {
                all: components["schemas"]["Condition"][];
                /** @description Any of these, in any language, in the description of the goods */
                words?: string[];
            };
            handling: components["schemas"]["Handling"];
            /** @description Why: what was seized, and how it was hidden */
            reasons: {
                [key: string]: string;
            };
            sharing: components["schemas"]["Sharing"];
            target: {
                /** @enum {string} */
                category: "drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other";
                /** @description Product or group of products that is expected */
                product?: string;
            };
            title: {
                [key: string]: string;
            };
            validity: {
                from: components["schemas"]["Day"];
                to: components["schemas"]["Day"];
            };
            /** @description How likely a matched consignment carries it, before anybody knows better: 0 to 1 */
            weight: number;
        };
        ProfileEffect: {
            byCountry: {
                country: string;
                /** @description Null where fewer than five would tell of another country */
                found: number | null;
                inspected: number | null;
                matched: number | null;
            }[];
            /** @description From what was seized to the profile to the first hit */
            days: {
                firstHit?: string;
                firstMatch?: string;
                /** @description When the evidence was known that it is made of */
                lastCaseBefore?: string;
                lastHit?: string;
                published?: string;
            };
            hits: components["schemas"]["HitRate"];
            /** @description Consignments that it matched when they were screened */
            matched: number;
            profile: string;
            quantities: {
                sum: number;
                unit: string;
            }[];
            random: components["schemas"]["HitRate"];
            /** @description How many times as often as at random, with its 95 % interval */
            uplift: {
                high?: number;
                low?: number;
                ratio?: number;
            };
        };
        ProfileEvidence: {
            /** @description Ids of cases behind it, for the office it was mined for */
            cases?: string[];
            data: {
                knownAt: string;
                through: number;
            };
            indicator: string;
            minedAt: string;
            /** @description The indicator as it was mined; for other offices counts below five are withheld (null) */
            numbers: {
                [key: string]: unknown;
            };
            office: string;
        };
        ProfileList: {
            items: components["schemas"]["ProfileSummary"][];
            /** @description Cursor of the next page; without it the list is at its end */
            next?: string;
        };
        /** @enum {string} */
        ProfileStatus: "draft" | "submitted" | "published" | "recalled" | "retired";
        ProfileSummary: {
            changedAt: string;
            edition: number;
            handling: components["schemas"]["Handling"];
            id: string;
            inForce?: {
                edition: number;
                retiresOn?: string;
            };
            office: components["schemas"]["OfficeId"];
            reference: string;
            status: components["schemas"]["ProfileStatus"];
            target: {
                /** @enum {string} */
                category: "drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other";
                /** @description Product or group of products that is expected */
                product?: string;
            };
            title: {
                [key: string]: string;
            };
            validity: {
                from: components["schemas"]["Day"];
                to: components["schemas"]["Day"];
            };
            version: number;
        };
        Proposal: {
            id: string;
            pointer: components["schemas"]["Pointer"];
            proposedAt: components["schemas"]["Instant"];
            proposedBy: string;
            reason: string;
            reply?: {
                accepted: boolean;
                at: components["schemas"]["Instant"];
                by: string;
                reason?: string;
            };
            value?: unknown;
        };
        Quality: {
            /** @description Score of each block of the report; pictures only where they are counted */
            blocks: {
                [key: string]: number;
            };
            score: number;
        };
        Quantity: {
            /**
             * @description UN/ECE Rec 20
             * @enum {string}
             */
            unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
            value: number;
        };
        Question: {
            column: string;
            /** @description Field of the report that it would become */
            pointer: string;
            rows: number;
            suggestions: {
                code: string;
                confidence: number;
                label: string;
            }[];
            value: string;
        };
        Reason: {
            code: string;
            detail: string;
        };
        Received: {
            /** @enum {string} */
            by: "fax" | "letter" | "e-mail" | "telephone" | "other";
            /** @description Day on which it came */
            on: components["schemas"]["Day"];
            /** @description The sender's reference or the file number of the paper */
            reference?: string;
        };
        Reference: string;
        ReferenceEntryData: {
            /** @description Other words for it in any language: old and long names, synonyms, how sheets write it */
            aliases?: string[];
            deprecated?: {
                replacedBy?: string;
                /** Format: date */
                since: string;
            };
            /** @description What else is known: cas, appendix, country, iata, latitude, factor */
            facts?: {
                [key: string]: string | number | boolean;
            };
            labels: components["schemas"]["Labels"];
            /** @description Code that it belongs to: the category of a product, the heading of a subheading */
            parent?: string;
        };
        ReferenceEntryList: {
            items: components["schemas"]["FoundReferenceEntry"][];
            list: components["schemas"]["ListId"];
            next?: string;
            version: number;
        };
        ReferenceEntryOfList: {
            /** @description Other words for it in any language: old and long names, synonyms, how sheets write it */
            aliases?: string[];
            code: string;
            deprecated?: {
                replacedBy?: string;
                /** Format: date */
                since: string;
            };
            /** @description What else is known: cas, appendix, country, iata, latitude, factor */
            facts?: {
                [key: string]: string | number | boolean;
            };
            label: string;
            labels: components["schemas"]["Labels"];
            list: components["schemas"]["ListId"];
            /** @description Code that it belongs to: the category of a product, the heading of a subheading */
            parent?: string;
            version: number;
        };
        ReferenceList: {
            changedAt?: string;
            /** @description Those that are deprecated as well */
            entries: number;
            licence?: string;
            list: components["schemas"]["ListId"];
            source?: string;
            /** @description 0 where nothing was loaded yet */
            version: number;
        };
        ReferenceLists: {
            items: components["schemas"]["ReferenceList"][];
        };
        ReferenceListVersions: {
            items: components["schemas"]["ReferenceList"][];
            next?: string;
        };
        ReferenceLoad: {
            /** @description How many entries the parts have together */
            entries: number;
            id: string;
            /** @description What may be done with them */
            licence: string;
            list: components["schemas"]["ListId"];
            parts: {
                entries: number;
                number: number;
            }[];
            /** @description The version that it became, and what it changed */
            published?: {
                differences: components["schemas"]["ListDifferences"];
                version: number;
            };
            /** @description Where the entries come from */
            source: string;
            startedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            status: "open" | "published";
        };
        ReportBatch: {
            items: unknown[];
        };
        ReportBatchResult: {
            counts: {
                amended: number;
                refused: number;
                reported: number;
                "try-again": number;
                unchanged: number;
            };
            /** @description One for each report, in the order of the batch */
            items: {
                /** @description JSON pointers into this report */
                errors?: {
                    code: string;
                    detail: string;
                    pointer: string;
                }[];
                /** @description What the checks found, at most five of each; the case has them all */
                findings?: components["schemas"]["FindingView"][];
                id?: string;
                /** @description Place in the batch, from 0 */
                index: number;
                nationalReference?: string;
                /**
                 * @description "try-again": somebody else changed it at the same moment, or the store was busy
                 * @enum {string}
                 */
                outcome: "reported" | "amended" | "unchanged" | "refused" | "try-again";
                reference?: string;
                version?: number;
            }[];
        };
        Reporting: {
            answers: {
                inTime: number;
                inTimeShare?: number;
                /** @description After the reminder, or taken back unanswered */
                late: number;
            };
            /** @description Withdrawn ones left out, those linked as the same case counted once */
            cases: number;
            /** @description Mean score of each block of the report */
            completeness: {
                [key: string]: number;
            };
            /** @description Reports that were linked as the same case as another of the office: not counted */
            duplicates: components["schemas"]["Part"];
            /** @description What the checks find in a hundred cases */
            findingsPerHundred?: {
                error: number;
                note: number;
                warning: number;
            };
            /** @description From the seizure to its first report */
            lagDays: components["schemas"]["Percentiles"];
            /** @description Cases with pictures; measured is 0 where nobody counts them */
            pictures: {
                measured: number;
                share?: number;
            };
            /** @description Mean score of the records */
            quality?: number;
            rejected: components["schemas"]["Part"];
            /** @description Sent back with questions at least once */
            returned: components["schemas"]["Part"];
            /** @description Codes that most cases have */
            topFindings: {
                cases: number;
                code: string;
            }[];
        };
        ReportOnBehalf: {
            /** @description How the report came; attach the scan as a document of the case */
            received: components["schemas"]["Received"];
            report: components["schemas"]["GivenSeizureReport"];
        };
        RestoredReferenceList: {
            changedAt?: string;
            differences: components["schemas"]["ListDifferences"];
            /** @description Those that are deprecated as well */
            entries: number;
            licence?: string;
            list: components["schemas"]["ListId"];
            source?: string;
            /** @description 0 where nothing was loaded yet */
            version: number;
        };
        Rising: {
            basis: components["schemas"]["FigureBasis"];
            /** @description The period before, of the same length */
            before: {
                from: string;
                to: string;
            };
            /** @description What certainly takes a smaller share, by the upper end: with what rises, where it went */
            falling: {
                before: number;
                cases: number;
                high: number;
                /** @description 95 % interval */
                low: number;
                /** @description Of the shares among all cases of each period: more reports alone raise nothing */
                ratio: number;
                value: string | null;
            }[];
            /** @description By the lower end of the interval: from 1 to 3 is no rise that anybody can know */
            rising: {
                before: number;
                cases: number;
                high: number;
                /** @description 95 % interval */
                low: number;
                /** @description Of the shares among all cases of each period: more reports alone raise nothing */
                ratio: number;
                value: string | null;
            }[];
        };
        /** @enum {string} */
        Role: "NCP" | "RILO" | "WCO" | "PARTNER";
        Route: {
            /** @description False when the papers told another way */
            asDeclared?: boolean;
            departure?: components["schemas"]["Place"];
            destination?: components["schemas"]["Place"];
            /** @description Where the goods were made or grown */
            goodsOrigin?: components["schemas"]["Country"];
            intendedDestination?: components["schemas"]["Place"];
            transit?: {
                country?: components["schemas"]["Country"];
                date?: components["schemas"]["Day"];
                mode?: components["schemas"]["TransportMode"];
                name?: string;
                unLocode?: components["schemas"]["UnLocode"];
            }[];
        };
        RouteFigures: {
            basis: components["schemas"]["FigureBasis"];
            /** @description Countries that are passed on the way */
            hubs: {
                cases: number;
                country: string;
                /** @description Different countries before it */
                from: number;
                /** @description Different countries after it */
                to: number;
            }[];
            /** @description Share of the cases whose departure and destination are known */
            known: number;
            /** @description From stop to stop */
            legs: {
                cases: number;
                from: string;
                to: string;
            }[];
            /** @description From end to end, across a border */
            pairs: {
                cases: number;
                departure: string;
                destination: string;
                medianKm: number | null;
                p95Km: number | null;
                valueUsd: number | null;
            }[];
        };
        RowCounts: {
            /** @description Rows that are cases now, by this import */
            accepted: number;
            /** @description Rows that were cases before */
            alreadyThere: number;
            /** @description Reason of a refusal or of holding back → how often; a row may have several */
            byReason: {
                [key: string]: number;
            };
            /**
             * @description Rows that look like others, held back as was chosen
             * @default 0
             */
            heldBack: number;
            refused: number;
        };
        Ruleset: {
            id: string;
            profiles: {
                content: components["schemas"]["ProfileContent"];
                edition: number;
                id: string;
                office: components["schemas"]["OfficeId"];
                /** @description Human reference, such as PRF-2026-COLOGNE-0001 */
                reference: string;
                weight: number;
            }[];
        };
        SavedMapping: {
            header?: string[];
            id: string;
            mapping: components["schemas"]["ImportMapping"];
            office: components["schemas"]["OfficeId"];
            savedAt: string;
            sharing: components["schemas"]["MappingSharing"];
            /** @enum {string} */
            status: "current" | "retired";
            version: number;
        };
        SavedSearch: {
            filter: components["schemas"]["Filter"];
            id: string;
            name: string;
            office: components["schemas"]["OfficeId"];
            /** @description Who saved it */
            owner: string;
            savedAt: string;
            sharing: components["schemas"]["SearchSharing"];
            /** @enum {string} */
            status: "current" | "removed";
            version: number;
        };
        /** @enum {string} */
        Scope: "cen/seizures.read" | "cen/seizures.write" | "cen/directory.read" | "cen/nominal.write" | "cen/analysis.read" | "cen/screenings.write";
        Scorecard: {
            asOf: string;
            /** @description Of a regional office, now */
            backlog?: {
                clean: number;
                returned: number;
                waiting: number;
            };
            /**
             * @description All cases of the office, or those that the caller might read as well
             * @enum {string}
             */
            counted: "all" | "readable";
            from: components["schemas"]["Month"];
            /** @description Of a national contact point */
            mirror?: components["schemas"]["Mirror"];
            name: string;
            office: components["schemas"]["OfficeId"];
            /** @description Of a national contact point */
            reporting?: components["schemas"]["Reporting"];
            /** @enum {string} */
            role: "NCP" | "RILO";
            to: components["schemas"]["Month"];
            /** @description Of a regional office */
            verifying?: components["schemas"]["Verifying"];
        };
        /** @enum {string} */
        ScoreMeasure: "lag-p50" | "lag-p90" | "quality" | "errors-per-hundred" | "warnings-per-hundred" | "returned-share" | "duplicate-share" | "answered-in-time" | "picture-share" | "hours-to-decide-p50" | "hours-to-decide-p90" | "decided-in-time" | "sample-wrong-share";
        ScreeningAnswer: {
            /** @description The likeliest first */
            matches: components["schemas"]["ScreeningMatch"][];
            reference: string;
            /** @description The same ruleset gives the same answer to the same consignment */
            ruleset: string;
            /** @description 0 to 1: for the order in which to look, no measured probability */
            score: number;
            /** @description Does any profile match? */
            selected: boolean;
        };
        ScreeningMatch: {
            action: components["schemas"]["Action"];
            edition: number;
            handling: components["schemas"]["Handling"];
            office: components["schemas"]["OfficeId"];
            profile: string;
            /** @description What of the consignment met its conditions, in your language */
            reasons: string[];
            /** @description Human reference, such as PRF-2026-COLOGNE-0001 */
            reference: string;
            target: {
                /** @enum {string} */
                category: "drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other";
                /** @description Product or group of products that is expected */
                product?: string;
            };
            title: string;
            validUntil: string;
            weight: number;
            /** @description The reasons of the profile, in your language where it has them */
            why: string;
        };
        ScreeningOutcome: {
            outcome: components["schemas"]["GivenOutcome"];
            reference: string;
            toldAt: string;
            version: number;
        };
        SearchList: {
            items: components["schemas"]["SearchSummary"][];
        };
        SearchRead: {
            /** @description Cases that it finds now */
            cases: number;
            data: components["schemas"]["DataVersion"];
            filter: components["schemas"]["Filter"];
            id: string;
            /** @description As far as you have looked */
            lookedAt?: string;
            name: string;
            /** @description Those of them that came or changed since you last looked */
            news: number;
            office: components["schemas"]["OfficeId"];
            /** @description Who saved it */
            owner: string;
            savedAt: string;
            /** @description The filter in words, in your language */
            sentence: string;
            sharing: components["schemas"]["SearchSharing"];
            /** @enum {string} */
            status: "current" | "removed";
            version: number;
        };
        /** @enum {string} */
        SearchSharing: "person" | "office";
        SearchSummary: {
            id: string;
            name: string;
            office: components["schemas"]["OfficeId"];
            /** @description Who saved it */
            owner: string;
            sharing: components["schemas"]["SearchSharing"];
            version: number;
        };
        SearchToSave: {
            filter: components["schemas"]["Filter"];
            name: string;
            /**
             * @description For yourself, or for all of your office
             * @default person
             */
            sharing?: components["schemas"]["SearchSharing"];
        };
        Seizure: {
            changedAt: string;
            country: components["schemas"]["Country"];
            derived: {
                /** @description What the checks found when it was reported; it was taken nevertheless */
                findings?: components["schemas"]["FindingView"][];
                /** @description Days from the seizure to the report */
                lagDays: number;
                /** @description For each line, the quantity in the unit that figures are summed in, with its basis */
                quantities: ({
                    basis: string;
                    factor: number;
                    unit: string;
                    value: number;
                } | null)[];
            };
            /** @description The regional office that entered it on behalf of its owner, and how it came */
            enteredBy?: {
                office: components["schemas"]["OfficeId"];
                received: components["schemas"]["Received"];
            };
            id: string;
            office: components["schemas"]["OfficeId"];
            /** @description Of what came in by mail: how and when */
            received?: components["schemas"]["Received"];
            /** @description Human reference, such as CEN-2026-FR-000123 */
            reference: string;
            report: components["schemas"]["SeizureReport"];
            reportedAt: components["schemas"]["Instant"];
            rilo: components["schemas"]["OfficeId"];
            source?: components["schemas"]["Source"];
            status: components["schemas"]["CaseStatus"];
            /** @description Absent while nobody has decided about this version */
            verdict?: {
                /** @description The version is not the one that was reported first */
                amended?: boolean;
                at: components["schemas"]["Instant"];
                /** @description Let through by the policy of the regional office, without a person */
                automatic: boolean;
                grade?: components["schemas"]["Grade"];
                office: components["schemas"]["OfficeId"];
                /** @description Quality of the record, 0 to 100 */
                quality?: number;
            };
            version: number;
            withdrawnBecause?: string;
        };
        SeizureAsOf: {
            asOf: components["schemas"]["Instant"];
            changedAt: string;
            country: components["schemas"]["Country"];
            derived: {
                /** @description What the checks found when it was reported; it was taken nevertheless */
                findings?: components["schemas"]["FindingView"][];
                /** @description Days from the seizure to the report */
                lagDays: number;
                /** @description For each line, the quantity in the unit that figures are summed in, with its basis */
                quantities: ({
                    basis: string;
                    factor: number;
                    unit: string;
                    value: number;
                } | null)[];
            };
            /** @description The regional office that entered it on behalf of its owner, and how it came */
            enteredBy?: {
                office: components["schemas"]["OfficeId"];
                received: components["schemas"]["Received"];
            };
            id: string;
            office: components["schemas"]["OfficeId"];
            /** @description Of what came in by mail: how and when */
            received?: components["schemas"]["Received"];
            /** @description Human reference, such as CEN-2026-FR-000123 */
            reference: string;
            report: components["schemas"]["SeizureReport"];
            reportedAt: components["schemas"]["Instant"];
            rilo: components["schemas"]["OfficeId"];
            source?: components["schemas"]["Source"];
            status: components["schemas"]["CaseStatus"];
            /** @description Absent while nobody has decided about this version */
            verdict?: {
                /** @description The version is not the one that was reported first */
                amended?: boolean;
                at: components["schemas"]["Instant"];
                /** @description Let through by the policy of the regional office, without a person */
                automatic: boolean;
                grade?: components["schemas"]["Grade"];
                office: components["schemas"]["OfficeId"];
                /** @description Quality of the record, 0 to 100 */
                quality?: number;
            };
            version: number;
            withdrawnBecause?: string;
        };
        SeizureDraft: {
            concealment?: components["schemas"]["Concealment"];
            /** @description Day of the seizure */
            date?: components["schemas"]["Day"];
            /** @enum {string} */
            datePrecision?: "day" | "month" | "year";
            detection?: components["schemas"]["Detection"];
            direction?: components["schemas"]["Direction"];
            handling?: components["schemas"]["Handling"];
            /** @enum {string} */
            kind?: "seizure" | "detention" | "offence";
            lines?: components["schemas"]["CommodityLine"][];
            location?: components["schemas"]["Location"];
            means?: components["schemas"]["MeansOfTransport"][];
            narrative?: components["schemas"]["Narrative"];
            /** @description The sender's own number of the case; it cannot change later */
            nationalReference?: components["schemas"]["Reference"];
            /** @description Joint operation in which it was made */
            operation?: components["schemas"]["Reference"];
            outcome?: {
                arrests?: components["schemas"]["Count"];
                followUp?: string;
                /** @description How many, without naming them */
                personsInvolved?: components["schemas"]["Count"];
                /** @enum {string} */
                result: "criminal" | "administrative" | "none" | "pending" | "unknown";
            };
            /** @description Customs procedure */
            procedure?: string;
            route?: components["schemas"]["Route"];
            /** @description Who may see it: said by the reporter, never assumed */
            sharing?: components["schemas"]["Sharing"];
            /** @description Local time */
            time?: string;
        };
        SeizureList: {
            items: components["schemas"]["SeizureSummary"][];
            /** @description Cursor of the next page; without it the list is at its end */
            next?: string;
            period: {
                from: string;
                to: string;
            };
        };
        SeizureReport: {
            concealment?: components["schemas"]["Concealment"];
            /** @description Day of the seizure */
            date: components["schemas"]["Day"];
            /**
             * @default day
             * @enum {string}
             */
            datePrecision: "day" | "month" | "year";
            detection?: components["schemas"]["Detection"];
            /** @default unknown */
            direction: components["schemas"]["Direction"];
            handling: components["schemas"]["Handling"];
            /**
             * @default seizure
             * @enum {string}
             */
            kind: "seizure" | "detention" | "offence";
            lines: components["schemas"]["CommodityLine"][];
            location: components["schemas"]["Location"];
            means?: components["schemas"]["MeansOfTransport"][];
            narrative?: components["schemas"]["Narrative"];
            /** @description The sender's own number of the case; it cannot change later */
            nationalReference?: components["schemas"]["Reference"];
            /** @description Joint operation in which it was made */
            operation?: components["schemas"]["Reference"];
            outcome?: {
                arrests?: components["schemas"]["Count"];
                followUp?: string;
                /** @description How many, without naming them */
                personsInvolved?: components["schemas"]["Count"];
                /** @enum {string} */
                result: "criminal" | "administrative" | "none" | "pending" | "unknown";
            };
            /** @description Customs procedure */
            procedure?: string;
            route?: components["schemas"]["Route"];
            /** @description Who may see it: said by the reporter, never assumed */
            sharing: components["schemas"]["Sharing"];
            /** @description Local time */
            time?: string;
        };
        /** @enum {string} */
        SeizureStatus: "draft" | "reported" | "returned" | "verified" | "rejected" | "withdrawn";
        SeizureSummary: {
            categories: string[];
            concealment?: string;
            country: components["schemas"]["Country"];
            date: string;
            departure?: string;
            destination?: string;
            /** @description Source and information, such as A1, of a verified case */
            grade?: string;
            handling: string;
            id: string;
            office: components["schemas"]["OfficeId"];
            product: string;
            quantity?: {
                unit: string;
                value: number;
            };
            reference: string;
            rilo: components["schemas"]["OfficeId"];
            /** @description Who may see it: said by the reporter, never assumed */
            sharing: components["schemas"]["Sharing"];
            status: components["schemas"]["SeizureStatus"];
        };
        Series: {
            basis: components["schemas"]["FigureBasis"];
            periods: {
                cases: number;
                /** @description Against the year before: 0.5 is half as many again */
                change?: number;
                /** @description It is not over, or reports of it still come in */
                incomplete: boolean;
                /** @description The same part of the years before */
                season?: {
                    least: number;
                    median: number;
                    most: number;
                    years: number;
                };
                /** @description First day of the period */
                start: string;
                valueUsd: number | null;
                /** @description Cases in the same period of the year before */
                yearBefore?: number;
            }[];
        };
        /** @enum {string} */
        Severity: "error" | "warning" | "note";
        SharedEvidence: {
            /** @enum {string} */
            kind: "product" | "product-group" | "category" | "cover-heading" | "cover-chapter" | "route" | "route-regions" | "departure" | "destination" | "transit" | "concealment" | "rip-off" | "container" | "mode" | "place" | "place-type" | "quantity" | "words";
            /** @description The same in your language */
            says: string;
            /** @description Codes, words, or two quantities and their unit */
            values: string[];
            /** @description Bits */
            weight: number;
        };
        Sharing: {
            /** @enum {string} */
            level: "national" | "regional" | "network" | "partners" | "group";
            /** @description Only with level "group": the offices of the closed group. */
            offices?: components["schemas"]["OfficeId"][];
        };
        SheetFormat: {
            /**
             * @description gzip and ZIP are recognised by their first bytes
             * @default auto
             * @constant
             */
            compression: "auto";
            /** @description Name of the file inside a ZIP; the first that holds rows if left out */
            entry?: string;
            /**
             * @description Row with the names of the columns; 0 where there is none: columns are Column 1, Column 2 and so on
             * @default 1
             */
            headerRow: number;
            /** @constant */
            kind: "xlsx";
            /** @description Name of the sheet; the first that is visible if left out */
            sheet?: string;
        };
        Signals: {
            data: components["schemas"]["DataVersion"];
            /** @description Share of false ones among the signals that is not exceeded on average */
            falseShare: number;
            /** @description How it is found, with its source */
            method: string;
            /** @description Weeks of the past that they were compared with, at most */
            pastWeeks: number;
            signals: {
                administrations: {
                    cases: number;
                    country: string;
                    expected: number;
                }[];
                /** @description Shows the cases behind it */
                cases: components["schemas"]["Filter"];
                category: string;
                cautions: {
                    /** @enum {string} */
                    code: "one-administration" | "unsettled" | "no-season";
                    detail: string;
                }[];
                /** @description Variance over mean */
                dispersion: number;
                expected: number;
                /** @enum {string} */
                kind: "product" | "route" | "region-route" | "concealment";
                /** @description Administrations with such cases whose reporting cannot be compared */
                leftOut: {
                    cases: number;
                    country: string;
                    /** @enum {string} */
                    why: "new" | "changed" | "unfamiliar" | "silent";
                }[];
                /** @description Cases of administrations that report as before */
                observed: number;
                p: number;
                /** @description Rate of false discoveries at which it is one */
                q: number;
                /** @description (observed - expected) / (upper - expected) */
                score: number;
                /** @description In your language */
                sentence: string;
                title: string;
                /** @description Change in a year: 1.2 is a fifth more */
                trend: number;
                /** @description Exceeded by one week in two hundred without an outbreak */
                upper: number;
                /** @description Product group, departure>destination, or method of concealment */
                value: string;
            }[];
            /** @description Series that were tested */
            tested: number;
            /** @description ISO week, such as 2026-W14 */
            week: string;
        };
        SignIn: {
            /** @description Client ids of the applications that people sign in with */
            clients: {
                cli: string;
                console: string;
            };
            /** @description Its /.well-known/openid-configuration names the OAuth endpoints */
            issuer: string;
        };
        SimilarCases: {
            case: components["schemas"]["CaseFound"];
            data: components["schemas"]["DataVersion"];
            items: {
                case: components["schemas"]["CaseFound"];
                /** @description What they share, the rarest first */
                evidence: components["schemas"]["SharedEvidence"][];
                /** @description Bits of information that the two share */
                score: number;
                /** @description Part of what is known of the case itself, 0 to 1 */
                share: number;
            }[];
        };
        Sorting: {
            /**
             * @description Day of the seizure; since when the network knows it so; quantity or value of the lines that match; or how much of the words asked for is in it, rare words before common ones
             * @enum {string}
             */
            by: "day" | "knownFrom" | "quantity" | "value" | "relevance";
            /**
             * @default descending
             * @enum {string}
             */
            order?: "descending" | "ascending";
            /**
             * @description Only what is counted in this unit is sorted by quantity; the rest comes last
             * @default KGM
             * @enum {string}
             */
            unit?: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
        };
        Source: {
            import: string;
            /** @description Part of the file that keeps the row as it was sent */
            part?: number;
            /** @description Number of the row in the file */
            row: number;
        };
        Standing: {
            /** @enum {string} */
            better: "lower" | "higher";
            measure: components["schemas"]["ScoreMeasure"];
            /** @description The offices whose scorecards the caller may read anyway */
            named?: {
                name: string;
                office: string;
                rank: number;
                value: number;
            }[];
            /** @description How many are compared; absent where they are fewer than five */
            offices?: number;
            /** @description The caller's office, where it has enough cases; its position, where enough are compared */
            own?: {
                /**
                 * @description 1 is the best quarter
                 * @enum {number}
                 */
                quartile?: 1 | 2 | 3 | 4;
                /** @description 1 is the best; equals have the same */
                rank?: number;
                value: number;
            };
            /** @description Between the quarters, the best first; rounded, and of twenty offices and more */
            quartiles?: {
                first: number;
                median: number;
                third: number;
            };
            unit: string;
        };
        StandingList: {
            among: components["schemas"]["Among"];
            /** @description When it was counted; absent where it has not been yet */
            asOf?: string;
            items: components["schemas"]["Standing"][];
            month: components["schemas"]["Month"];
        };
        SystemSummary: {
            id: string;
            name: string;
            scopes: components["schemas"]["Scope"][];
            /** @enum {string} */
            status: "active" | "removed";
        };
        TextFormat: {
            /**
             * @description gzip and ZIP are recognised by their first bytes
             * @default auto
             * @constant
             */
            compression: "auto";
            /**
             * @default ,
             * @enum {string}
             */
            delimiter: "," | ";" | "\t" | "|" | ":";
            /**
             * @description A byte order mark in the file stands above what is said here
             * @default utf-8
             * @enum {string}
             */
            encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1251" | "windows-1252" | "windows-1253" | "windows-1254" | "windows-1255" | "windows-1256" | "windows-1257" | "windows-1258" | "iso-8859-1" | "iso-8859-2" | "iso-8859-4" | "iso-8859-5" | "iso-8859-6" | "iso-8859-7" | "iso-8859-8" | "iso-8859-9" | "iso-8859-13" | "iso-8859-15" | "koi8-r" | "koi8-u" | "ibm866" | "macintosh" | "windows-874" | "shift_jis" | "euc-jp" | "gb18030" | "big5" | "euc-kr";
            /** @description Name of the file inside a ZIP; the first that holds rows if left out */
            entry?: string;
            /** @description Texts that could be taken for formulas carry an apostrophe in front, as in our own exports */
            formulaGuard?: boolean;
            /**
             * @description Row with the names of the columns; 0 where there is none: columns are Column 1, Column 2 and so on
             * @default 1
             */
            headerRow: number;
            /** @constant */
            kind: "csv";
            /**
             * @description Empty: quotation marks mean nothing
             * @default "
             * @enum {string}
             */
            quote: "\"" | "'" | "";
        };
        ThreeByFiveGrade: {
            /**
             * @description A known directly to the source, B indirectly but corroborated, C indirectly, D not known, E suspected false
             * @enum {string}
             */
            information: "A" | "B" | "C" | "D" | "E";
            /** @constant */
            scale: "3x5x2";
            /**
             * @description 1 reliable, 2 untested, 3 not reliable
             * @enum {number}
             */
            source: 1 | 2 | 3;
        };
        /**
         * @description Mode of transport (UN/ECE Rec 19)
         * @enum {string}
         */
        TransportMode: "unknown" | "maritime" | "rail" | "road" | "air" | "mail" | "multimodal" | "fixed" | "inland-water" | "pedestrian" | "other";
        Turn: {
            began: components["schemas"]["Instant"];
            escalateAt: components["schemas"]["Instant"];
            escalated?: boolean;
            /** @description The first is 1; each new one is the next */
            number: number;
            /** @enum {string} */
            of: "regional-office" | "reporter";
            remindAt: components["schemas"]["Instant"];
            reminded?: boolean;
        };
        Undo: {
            /** @description Cases that were changed since the import */
            changed: number;
            /** @description References of those, the first hundred */
            changedCases: string[];
            /** @description Cases that were withdrawn */
            withdrawn: number;
        };
        /** @description UN/LOCODE */
        UnLocode: string;
        UsedMapping: {
            id: string;
            /** @description The current one if left out */
            version?: number;
        };
        /** @enum {string} */
        Verdict: "confirmed" | "weak" | "refuted" | "unseen";
        Verification: {
            case: {
                categories: string[];
                country: string;
                date: string;
                /**
                 * @description Where the day is not known
                 * @enum {string}
                 */
                datePrecision?: "month" | "year";
                departure?: string;
                destination?: string;
                office: components["schemas"]["OfficeId"];
                product: string;
                reference: string;
                reportedAt: components["schemas"]["Instant"];
                rilo: components["schemas"]["OfficeId"];
                transit?: string[];
                /** @description Version of the case that this is about */
                version: number;
            };
            changedAt: string;
            /** @description Of a new version, when it is read: what it changes of the one that was verified last, or looked at */
            changes?: components["schemas"]["ChangesSince"];
            checkedAt: components["schemas"]["Instant"];
            claim?: components["schemas"]["Claim"];
            decision?: components["schemas"]["Decision"];
            /** @description When whoever has the turn should have acted */
            dueAt?: string;
            findings: components["schemas"]["FindingView"][];
            firstDecidedAfter?: number;
            grade?: components["schemas"]["Grade"];
            id: string;
            likeness?: number;
            proposals: components["schemas"]["Proposal"][];
            quality: components["schemas"]["Quality"];
            questions: {
                answer?: components["schemas"]["Answer"];
                askedAt: components["schemas"]["Instant"];
                askedBy: string;
                /** @description Code of the finding that it is about */
                finding?: string;
                id: string;
                /** @description Language of the question */
                language?: string;
                pointer: components["schemas"]["Pointer"];
                text: string;
            }[];
            returns: number;
            /** @description Drawn at random, though the policy would have let it through */
            sampled: boolean;
            state: components["schemas"]["VerificationState"];
            turn?: components["schemas"]["Turn"];
            verifiedVersion?: number;
            version: number;
        };
        VerificationLine: {
            categories: string[];
            claim?: components["schemas"]["Claim"];
            clean: boolean;
            country: string;
            date: string;
            departure?: string;
            destination?: string;
            /** @description When whoever has the turn should have acted */
            dueAt?: string;
            errors: number;
            /** @description The Secretariat was told */
            escalated: boolean;
            likeness?: number;
            notes: number;
            office: components["schemas"]["OfficeId"];
            overdue: boolean;
            product: string;
            quality: number;
            reference: string;
            reportedAt: string;
            returns: number;
            rilo: components["schemas"]["OfficeId"];
            sampled: boolean;
            seizureId: string;
            seizureVersion: number;
            state: components["schemas"]["VerificationState"];
            /** @description Of the verification: what a decision or a claim names as If-Match */
            version: number;
            warnings: number;
        };
        VerificationList: {
            items: components["schemas"]["VerificationLine"][];
            /** @description Cursor of the next page; without it the list is at its end */
            next?: string;
        };
        VerificationPolicy: {
            /**
             * @description Working days until the reporter is reminded of questions
             * @default 5
             */
            answerWithin?: number;
            /**
             * @description Hours without any work after which a claimed case is free again
             * @default 4
             */
            claimHours?: number;
            /**
             * @description More of them until the Secretariat is told
             * @default 5
             */
            escalateAfter?: number;
            /** @description Without it every report waits for a person */
            letThrough?: components["schemas"]["LetThrough"];
            /**
             * @description More of them until the case goes back unanswered
             * @default 10
             */
            takeBackAfter?: number;
            /**
             * @description Working days until the regional office is reminded
             * @default 3
             */
            verifyWithin?: number;
        };
        /** @enum {string} */
        VerificationState: "unshared" | "waiting" | "returned" | "verified" | "rejected" | "withdrawn";
        Verifying: {
            answers: {
                inTime: number;
                inTimeShare?: number;
                /** @description After the reminder, or taken back unanswered */
                late: number;
            };
            /** @description Cases that its policy let through */
            automatic: components["schemas"]["Part"];
            /** @description That were reported to it, withdrawn ones left out */
            cases: number;
            /** @description That have had a first decision */
            decided: number;
            /** @description From the first report to the first decision, where a person made it */
            hoursToDecide: components["schemas"]["Percentiles"];
            /** @description First decisions of persons before the office would have been reminded */
            inTime: components["schemas"]["Part"];
            /** @description What a person found in cases drawn at random from those that the policy would have let through: the share that was wrong, with its interval at 95 % (Wilson) */
            sample: {
                cases: number;
                high?: number;
                low?: number;
                /** @description 0 to 1; absent where there is no whole */
                share?: number;
                /** @description Returned or rejected by a person */
                wrong: number;
            };
        };
        /** @description An earlier version of the list; the current one if left out */
        Version: number;
        VersionList: {
            items: {
                at: string;
                event: string;
                office: string;
                reason?: string;
                version: number;
            }[];
        };
        Workload: {
            /** @description How long the cases have waited */
            age: {
                /** @description These are all that wait; otherwise the others are due later */
                all: boolean;
                /** @description How many have waited so many whole days for the regional office, this time */
                days: {
                    over30: number;
                    upTo1: number;
                    upTo3: number;
                    upTo7: number;
                    upTo30: number;
                };
                /** @description So many cases were looked at: those that are due first */
                of: number;
            };
            at: string;
            claims: {
                orMore: boolean;
                /** @description Who works on how many, whoever has most first */
                people: {
                    cases: number;
                    name: string;
                    person: string;
                    /** @description Of the one that was claimed first */
                    since: string;
                }[];
            };
            /** @description Of the waiting: no check found more than a note */
            clean: number;
            office: components["schemas"]["OfficeId"];
            /** @description Of the cases that were looked at */
            oldest?: {
                reference: string;
                seizureId: string;
                since: string;
            };
            overdue: {
                cases: number;
                /** @description There are more: so many were looked at */
                orMore: boolean;
            };
            /** @description Cases that wait for their reporters */
            returned: number;
            waiting: number;
        };
    };
    responses: {
        /** @description Somebody changed it first: read it again and repeat the change. */
        ChangedMeanwhile: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It is already there (`already-exists`), not possible in its state (`wrong-state`), or the first request with this Idempotency-Key is still running (`still-running`, with Retry-After). */
        Conflict: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This Idempotency-Key was used with another request. */
        IdempotencyKeyReused: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Our mistake: `instance` leads support to it. */
        Internal: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Some fields are not right: `errors` names each with a JSON pointer. */
        InvalidInput: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller's role, duties or scopes do not include this. */
        NotAllowed: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not exist, or the caller may not see it: both look the same. */
        NotFound: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not JSON. */
        NotJson: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No access token, or one that is not valid any more. */
        NotSignedIn: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        TooLarge: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests at once: wait, then try again. */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A part does not answer; nothing was changed. Try again. */
        Unavailable: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Changes need the version they start from: send If-Match. */
        VersionMissing: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
         * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
         */
        IdempotencyKey: string;
        /**
         * @description The version that the change starts from: the ETag of what was read
         * @example "3"
         */
        IfMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description Name it to support */
        CorrelationId: string;
        /** @description The version, for If-Match */
        ETag: string;
        /** @description Where to read it */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "search-cases": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cursor?: string;
                    /** @default {} */
                    filter?: components["schemas"]["Filter"];
                    /** @default 50 */
                    limit?: number;
                    /**
                     * @default {
                     *       "by": "day",
                     *       "order": "descending",
                     *       "unit": "KGM"
                     *     }
                     */
                    sort?: components["schemas"]["Sorting"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesFound"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "find-similar-cases": {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarCases"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "count-facets": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to count by */
                    facets: ("years" | "status" | "kinds" | "categories" | "products" | "productGroups" | "hsHeadings" | "origin" | "reportedBy" | "reportingRegions" | "seizedIn" | "departure" | "departureRegions" | "transit" | "destination" | "destinationRegions" | "onRoute" | "routes" | "places" | "placeTypes" | "directions" | "modes" | "containers" | "concealment" | "coverHeadings" | "detection" | "outcomes" | "operations" | "offices" | "rilos" | "handling")[];
                    /** @default {} */
                    filter?: components["schemas"]["Filter"];
                    /**
                     * @description Values of each, those with most cases
                     * @default 10
                     */
                    top?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "count-figures": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FigureRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "find-first-seen": {
        parameters: {
            query?: {
                category?: "drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other";
                days?: number;
                kind?: "route" | "product" | "product-concealment" | "region-category";
                top?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstSeen"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "take-lines": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    filter?: components["schemas"]["Filter"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "count-rising": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Counts it again as the network knew it then: at the end of that day, or at that time (UTC) */
                    asOf?: components["schemas"]["Day"] | components["schemas"]["Instant"];
                    /**
                     * @default productGroup
                     * @enum {string}
                     */
                    by?: "reportedBy" | "reportedRegion" | "office" | "rilo" | "seizedIn" | "place" | "placeType" | "departure" | "departureRegion" | "departurePlace" | "destination" | "destinationRegion" | "route" | "regionRoute" | "direction" | "mode" | "container" | "category" | "product" | "productGroup" | "hs" | "form" | "origin" | "unit" | "concealment" | "coverChapter" | "coverHeading" | "detection" | "outcome" | "operation" | "kind" | "status" | "gradeSource" | "gradeInformation" | "handling" | "language" | "year" | "quarter" | "month" | "week" | "weekday" | "monthOfYear";
                    /** @default {} */
                    filter?: components["schemas"]["Filter"];
                    /** @default 20 */
                    top?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rising"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "count-routes": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Counts it again as the network knew it then: at the end of that day, or at that time (UTC) */
                    asOf?: components["schemas"]["Day"] | components["schemas"]["Instant"];
                    /** @default {} */
                    filter?: components["schemas"]["Filter"];
                    /**
                     * @description Of pairs: countries, or regions of UN M49
                     * @default country
                     * @enum {string}
                     */
                    level?: "country" | "region";
                    /** @default 100 */
                    top?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteFigures"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "count-series": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Counts it again as the network knew it then: at the end of that day, or at that time (UTC) */
                    asOf?: components["schemas"]["Day"] | components["schemas"]["Instant"];
                    /**
                     * @default month
                     * @enum {string}
                     */
                    by?: "week" | "month" | "quarter" | "year";
                    /** @default {} */
                    filter?: components["schemas"]["Filter"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Series"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "find-signals": {
        parameters: {
            query?: {
                category?: "drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other";
                kind?: "product" | "route" | "region-route" | "concealment";
                /** @description ISO week, such as 2026-W14; the last full one if left out */
                week?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Signals"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisStore"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-audit-entries": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description This month if left out */
                month?: string;
                /** @description Whose doings; your own office if left out */
                office?: components["schemas"]["OfficeId"];
                /** @description All that was done to one record, in place of an office and a month */
                record?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckList"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "check-report": {
        parameters: {
            query?: {
                /** @description Office that it would be reported for, where it is not your own */
                office?: components["schemas"]["OfficeId"];
            };
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenSeizureDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedReport"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-delta-subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeltaSubscription"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "put-delta-subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeltaSubscription"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeltaSubscription"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "end-delta-subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to show */
            204: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-deltas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeltaList"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-drafts": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "start-draft": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenSeizureDraft"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "save-draft": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenSeizureDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "discard-draft": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to show */
            204: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "report-draft": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seizure"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-duplicates": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Your own; the Secretariat looks into any */
                office?: components["schemas"]["OfficeId"];
                state?: "open" | "judged";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duplicates"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pairId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duplicate"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "link-duplicates": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                pairId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLink"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duplicate"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "unlink-duplicates": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                pairId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duplicate"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-exports": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "start-export": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description Begun: it goes on after the answer */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "cancel-export": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            /** @description Not everything is up */
            503: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    "list-imports": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-import": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewImport"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedImport"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "cancel-import": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRun"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "start-dry-run": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun: it goes on after the answer */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-import-mapping": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMapping"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "confirm-mapping": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmedMapping"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-given-row": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                part: number;
                row: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenRow"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-mapping-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileProposal"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "propose-mapping": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun: it goes on after the answer */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "start-import": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenChoice"];
            };
        };
        responses: {
            /** @description Begun: it goes on after the answer */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "undo-import": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun: it goes on after the answer */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "renew-upload": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        upload: components["schemas"]["ImportTicket"];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-indicators": {
        parameters: {
            query?: {
                category?: "drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other";
                dismissed?: "left-out" | "shown";
                limit?: number;
                office?: components["schemas"]["OfficeId"];
                verdict?: "confirmed" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-indicator": {
        parameters: {
            query?: {
                office?: components["schemas"]["OfficeId"];
            };
            header?: never;
            path: {
                indicatorId: components["schemas"]["IndicatorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "dismiss-indicator": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                indicatorId: components["schemas"]["IndicatorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done, nothing to show */
            204: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "undismiss-indicator": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                indicatorId: components["schemas"]["IndicatorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to show */
            204: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "start-mining": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun: it goes on after the answer */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MiningBegun"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingList"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "save-mapping": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MappingToSave"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMapping"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-mapping": {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                mappingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMapping"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "change-mapping": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                mappingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MappingToSave"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMapping"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "retire-mapping": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                mappingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to show */
            204: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "copy-mapping": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                mappingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMapping"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "put-by-national-reference": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nationalReference: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenSeizureReport"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seizure"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seizure"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "put-batch": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportBatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportBatchResult"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-offices": {
        parameters: {
            query?: {
                country?: components["schemas"]["Country"];
                cursor?: string;
                limit?: number;
                /** @description The regional office and those that it serves */
                rilo?: components["schemas"]["OfficeId"];
                role?: components["schemas"]["Role"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-office": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: components["schemas"]["OfficeId"];
                    office: components["schemas"]["OfficeData"];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-office": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                officeId: components["schemas"]["OfficeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "save-office": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                officeId: components["schemas"]["OfficeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeData"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-people": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                officeId: components["schemas"]["OfficeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-scorecard": {
        parameters: {
            query?: {
                /** @description First month; the fifth before the last if left out */
                from?: components["schemas"]["Month"];
                /** @description Last month; the current one if left out */
                to?: components["schemas"]["Month"];
            };
            header?: never;
            path: {
                officeId: components["schemas"]["OfficeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "report-on-behalf": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                officeId: components["schemas"]["OfficeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportOnBehalf"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seizure"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-systems": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                officeId: components["schemas"]["OfficeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSystemList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-verification-policy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                officeId: components["schemas"]["OfficeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficePolicy"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "save-verification-policy": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                officeId: components["schemas"]["OfficeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationPolicy"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficePolicy"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-openapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "invite-person": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    duties?: components["schemas"]["Duties"];
                    email: components["schemas"]["GivenEmail"];
                    name: string;
                    office: components["schemas"]["OfficeId"];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-person": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "set-duties": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    duties: components["schemas"]["Duties"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "invite-again": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "suspend-person": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "reinstate-person": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-profiles": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description own: your office’s, whatever their state; in-force: all that apply today and are open to you */
                list?: "own" | "in-force";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "start-profile": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: components["schemas"]["ProfileContent"];
                    /** @description The indicator of your office that it is made of */
                    indicator?: components["schemas"]["IndicatorId"];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-profile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                profileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "change-profile": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                profileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileContent"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-effect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                profileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileEffect"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "publish-profile": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                profileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "recall-profile": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                profileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "send-back-profile": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                profileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    remarks: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "keep-profile": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                profileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "submit-profile": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                profileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-profile-version": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                profileId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceLists"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "find-entries": {
        parameters: {
            query?: {
                cursor?: string;
                /** @description A look-up leaves out deprecated codes unless this is true */
                deprecated?: "true" | "false";
                language?: components["schemas"]["Language"];
                limit?: number;
                /** @description Only entries that belong to this code, at whatever level */
                parent?: string;
                /** @description A code or words in any of the six languages: begun, in any order, with spelling errors. The best first */
                q?: string;
                version?: components["schemas"]["Version"];
            };
            header?: never;
            path: {
                list: components["schemas"]["ListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceEntryList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-entry": {
        parameters: {
            query: {
                code: components["schemas"]["EntryCode"];
                language?: components["schemas"]["Language"];
                version?: components["schemas"]["Version"];
            };
            header?: never;
            path: {
                list: components["schemas"]["ListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceEntryOfList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "amend-entry": {
        parameters: {
            query: {
                code: components["schemas"]["EntryCode"];
            };
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                list: components["schemas"]["ListId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferenceEntryData"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceEntryOfList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "begin-load": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                list: components["schemas"]["ListId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoadRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceLoad"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-list-versions": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                list: components["schemas"]["ListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceListVersions"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "restore-list": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                list: components["schemas"]["ListId"];
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestoredReferenceList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-load": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceLoad"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "put-load-part": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loadId: string;
                part: components["schemas"]["PartNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoadPartBody"];
            };
        };
        responses: {
            /** @description Done, nothing to show */
            204: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "publish-load": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                loadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceLoad"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-ruleset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ruleset"];
                };
            };
            /** @description What you have is what there is */
            304: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-ruleset-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What you have is what there is */
            304: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-standing": {
        parameters: {
            query?: {
                /** @description All offices of the kind, or the national contact points of the region; to the Secretariat a region is all */
                among?: components["schemas"]["Among"];
                /** @description One measure; all that concern the caller if left out */
                measure?: components["schemas"]["ScoreMeasure"];
                /** @description By the first report of the cases; the month before this one if left out */
                month?: components["schemas"]["Month"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "screen-consignments": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Consignment"];
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningAnswer"];
                };
            };
            /** @description Each line answered by itself */
            207: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-outcome": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Your reference of the consignment */
                consignment: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningOutcome"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "tell-outcome": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Your reference of the consignment */
                consignment: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenGivenOutcome"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningOutcome"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchList"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "save-search": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchToSave"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                searchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchRead"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "change-search": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                searchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchToSave"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "remove-search": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                searchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to show */
            204: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "look-at-search": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                searchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description data.knownAt of the answer that you saw */
                    knownAt: components["schemas"]["Instant"];
                };
            };
        };
        responses: {
            /** @description Done, nothing to show */
            204: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "find-seizures": {
        parameters: {
            query?: {
                category?: "drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other";
                country?: components["schemas"]["Country"];
                cursor?: string;
                /** @description First day of the seizures; twelve months before "to" if left out */
                from?: components["schemas"]["Day"];
                limit?: number;
                office?: components["schemas"]["OfficeId"];
                status?: components["schemas"]["CaseStatus"];
                /** @description Last day of the seizures; today if left out */
                to?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeizureList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "report-seizure": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenSeizureReport"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seizure"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-seizure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seizure"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "amend-seizure": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenSeizureReport"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seizure"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-as-of": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Day, or moment, in UTC */
                day: components["schemas"]["Day"] | components["schemas"]["Instant"];
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeizureAsOf"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "compare-versions": {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-documents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "attach-document": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDocument"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachedDocument"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-document": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentLink"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "remove-document": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                documentId: string;
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to show */
            204: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-links": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedCases"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-parties": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptParties"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "put-parties": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenParties"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptParties"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-verification": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "answer-verification": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Answers"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "claim-verification": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClaim"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "release-verification": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "decide-verification": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-version": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seizureId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seizure"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "withdraw-seizure": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The version that the change starts from: the ETag of what was read
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                seizureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seizure"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignIn"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "register-system": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    office: components["schemas"]["OfficeId"];
                    scopes: components["schemas"]["Scope"][];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSystemSecret"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-system": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                systemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSystem"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "remove-system": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                systemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to show */
            204: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "rotate-system": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                systemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description How long earlier secrets still work; 0 ends them now
                     * @default 24
                     */
                    oldValidHours?: number;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSystemSecret"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-template": {
        parameters: {
            query?: {
                language?: "en" | "fr" | "es" | "ar" | "ru" | "pt";
            };
            header?: never;
            path: {
                category: "drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-template-mapping": {
        parameters: {
            query?: {
                language?: "en" | "fr" | "es" | "ar" | "ru" | "pt";
            };
            header?: never;
            path: {
                category: "drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMapping"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "find-verifications": {
        parameters: {
            query?: {
                category?: "drugs" | "precursors" | "tobacco" | "alcohol" | "cites" | "ipr" | "weapons" | "currency" | "hazardous" | "nuclear" | "medical" | "cultural" | "strategic" | "revenue" | "publications" | "other";
                claimed?: "me" | "nobody" | "anybody";
                /** @description Of the reporter */
                country?: components["schemas"]["Country"];
                cursor?: string;
                /** @description First day of the reports */
                from?: components["schemas"]["Day"];
                limit?: number;
                /** @description waiting for a regional office, returned to a reporter, escalated to the Secretariat, or claimed by you; left out, what concerns your office: returned (NCP), waiting (RILO), escalated (WCO) */
                list?: "waiting" | "returned" | "escalated" | "mine";
                /** @description Whose list: of "waiting" the regional office, of "returned" the reporter; your own if left out */
                office?: components["schemas"]["OfficeId"];
                /** @description Left out, what is due first or the heaviest comes first */
                order?: "asc" | "desc";
                overdue?: string;
                /** @description The worst that the checks found; "clean" is nothing but notes */
                severity?: "error" | "warning" | "clean";
                /** @description By deadline, or by what wants to be looked at first; the latter for "waiting" only */
                sort?: "due" | "weight";
                /** @description Last day of the reports */
                to?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "verify-clean-cases": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One effect for one key, for 48 hours: repeat the key when you repeat the request
                 * @example 6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecisions"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResults"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    "read-workload": {
        parameters: {
            query?: {
                /** @description The regional office; your own if left out */
                office?: components["schemas"]["OfficeId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workload"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
}
