// Written by `npm run openapi` from openapi.json: change the routes instead.
export interface paths {
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
         * @description Three steps: announce the file with its mapping, PUT it to the address in "upload" within a quarter of an hour, then start the import. Nothing is read before it is started.
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
        /** How far an import is, what became of its rows, and the refused ones as a file */
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
         * @description Rows that are cases already stay cases; the rest of the file is not read any more.
         */
        post: operations["cancel-import"];
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
         * @description Starting it again while it runs does no harm.
         */
        post: operations["start-import"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        Contact: {
            address?: string;
            email?: components["schemas"]["Email"];
            /**
             * @description Languages to write in, the preferred one first
             * @default []
             */
            languages: components["schemas"]["Language"][];
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
            /** @description Name of the mapping */
            mapping: string;
            /** @description Bytes */
            size: number;
            startedAt?: string;
            status: components["schemas"]["ImportStatus"];
            upload: components["schemas"]["ImportTicket"];
        };
        /** @description ISO 4217 */
        Currency: string;
        /** Format: date */
        Day: string;
        Derived: {
            /** @description Days from the seizure to the report */
            lagDays: number;
            /** @description For each line, the quantity in the unit that figures are summed in, with its basis */
            quantities: ({
                basis: string;
                factor: number;
                unit: string;
                value: number;
            } | null)[];
            /** @description What looks odd in the report; it was taken nevertheless */
            warnings?: components["schemas"]["Warning"][];
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
        /** @enum {string} */
        Direction: "import" | "export" | "transit" | "transhipment" | "internal" | "re-export" | "unknown";
        Draft: {
            changedAt: string;
            country: components["schemas"]["Country"];
            id: string;
            /** @description What it still needs before it can be reported */
            missing: {
                code: string;
                detail: string;
                pointer: string;
            }[];
            office: components["schemas"]["OfficeId"];
            report: components["schemas"]["SeizureDraft"];
            source?: components["schemas"]["Source"];
            /** @constant */
            status: "draft";
            version: number;
            /** @description What looks odd, and can be reported nevertheless */
            warnings: components["schemas"]["Warning"][];
        };
        DraftList: {
            items: {
                date: string;
                id: string;
                product: string;
                savedAt: string;
            }[];
            next?: string;
            office: components["schemas"]["OfficeId"];
        };
        Duties: components["schemas"]["Duty"][];
        /** @enum {string} */
        Duty: "verifier" | "analyst" | "publisher" | "administrator";
        /** Format: email */
        Email: string;
        FieldProblem: {
            code: string;
            detail: string;
            /**
             * @description JSON pointer (RFC 6901) into the body; below /query, /path or /headers for the others
             * @example /lines/0/quantity/unit
             */
            pointer: string;
        };
        FileFormat: components["schemas"]["TextFormat"] | {
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
        } | {
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
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1251" | "windows-1252" | "windows-1253" | "windows-1254" | "windows-1255" | "windows-1256" | "windows-1257" | "windows-1258" | "iso-8859-1" | "iso-8859-2" | "iso-8859-5" | "iso-8859-6" | "iso-8859-7" | "iso-8859-9" | "iso-8859-15" | "koi8-r" | "shift_jis" | "euc-jp" | "gb18030" | "big5" | "euc-kr";
            /** @description Name of the file inside a ZIP; the first that holds rows if left out */
            entry?: string;
            /** @constant */
            kind: "json";
            /**
             * @description JSON pointer to the list of records; empty where the file itself is the list
             * @default
             */
            records?: string;
        } | {
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
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1251" | "windows-1252" | "windows-1253" | "windows-1254" | "windows-1255" | "windows-1256" | "windows-1257" | "windows-1258" | "iso-8859-1" | "iso-8859-2" | "iso-8859-5" | "iso-8859-6" | "iso-8859-7" | "iso-8859-9" | "iso-8859-15" | "koi8-r" | "shift_jis" | "euc-jp" | "gb18030" | "big5" | "euc-kr";
            /** @description Name of the file inside a ZIP; the first that holds rows if left out */
            entry?: string;
            /** @constant */
            kind: "ndjson";
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
            /**
             * @description Languages to write in, the preferred one first
             * @default []
             */
            languages?: components["schemas"]["Language"][];
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
            outcome?: components["schemas"]["Outcome"];
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
            outcome?: components["schemas"]["Outcome"];
            /** @description Customs procedure */
            procedure?: string;
            route?: components["schemas"]["Route"];
            /** @description Who may see it: said by the reporter, never assumed */
            sharing: components["schemas"]["Sharing"];
            /** @description Local time */
            time?: string;
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
        /** @description HS 2022, 2 to 6 digits */
        HsCode: string;
        Import: {
            counts: components["schemas"]["RowCounts"];
            createdAt: string;
            /** @description The refused rows as a file, with a column "errors", to be corrected and sent again */
            errorsUrl?: string;
            /** @description Why it failed, and what to do */
            failure?: string;
            fileName: string;
            /** @description Rows that the mapping does not want */
            filteredOut: number;
            /** @description When it was finished, failed or cancelled */
            finishedAt?: string;
            id: string;
            /** @description Name of the mapping */
            mapping: string;
            /** @description Share of the work that is done */
            progress: number;
            /** @description When the import is finished, the sum of those filtered out, accepted, already there and refused */
            rowsRead: number;
            /** @description Bytes */
            size: number;
            startedAt?: string;
            status: components["schemas"]["ImportStatus"];
        };
        ImportList: {
            items: components["schemas"]["ImportSummary"][];
            /** @description Cursor of the next page; without it the list is at its end */
            next?: string;
        };
        ImportMapping: {
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
                        otherwise?: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "AM" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                        /** @description Column with how many, for "400 g each" */
                        times?: string;
                        /**
                         * @description Words for units, beside those that everybody knows
                         * @default {}
                         */
                        units?: {
                            [key: string]: ("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "AM" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                                factor: number;
                                /** @enum {string} */
                                unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "AM" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
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
                    unit?: ("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "AM" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                        /** @description Name of a column */
                        column: string;
                        units: {
                            [key: string]: ("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "AM" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                                factor: number;
                                /** @enum {string} */
                                unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "AM" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
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
                        otherwise?: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "AM" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
                        /** @description Column with how many, for "400 g each" */
                        times?: string;
                        /**
                         * @description Words for units, beside those that everybody knows
                         * @default {}
                         */
                        units?: {
                            [key: string]: ("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "AM" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                                factor: number;
                                /** @enum {string} */
                                unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "AM" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
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
                    unit?: ("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "AM" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                        /** @description Name of a column */
                        column: string;
                        units: {
                            [key: string]: ("KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "AM" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD") | {
                                factor: number;
                                /** @enum {string} */
                                unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "AM" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
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
        /** @enum {string} */
        ImportStatus: "awaiting-file" | "running" | "finished" | "failed" | "cancelled";
        ImportSummary: {
            createdAt: string;
            /** @description Why it failed, and what to do */
            failure?: string;
            fileName: string;
            /** @description When it was finished, failed or cancelled */
            finishedAt?: string;
            id: string;
            /** @description Name of the mapping */
            mapping: string;
            /** @description Bytes */
            size: number;
            startedAt?: string;
            status: components["schemas"]["ImportStatus"];
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
        /** Format: date-time */
        Instant: string;
        KeptParties: {
            parties: components["schemas"]["Parties"];
            seizureId: string;
            version: number;
            /** @description What looks odd; it was taken nevertheless */
            warnings: components["schemas"]["Warning"][];
        };
        /** @description ISO 639 */
        Language: string;
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
        Money: {
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        Narrative: {
            language: components["schemas"]["Language"];
            text: string;
        };
        NewImport: {
            fileName: string;
            mapping: components["schemas"]["ImportMapping"];
            /** @description When given, no other content is taken */
            sha256?: string;
            /** @description Bytes of the file as it will be sent */
            size: number;
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
        OfficeSummary: {
            active: boolean;
            country?: string;
            id: components["schemas"]["OfficeId"];
            name: string;
            rilo?: string;
            role: components["schemas"]["Role"];
        };
        Outcome: {
            arrests?: components["schemas"]["Count"];
            followUp?: string;
            /** @description How many, without naming them */
            personsInvolved?: components["schemas"]["Count"];
            /** @enum {string} */
            result: "criminal" | "administrative" | "none" | "pending" | "unknown";
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
        Quantity: {
            /**
             * @description UN/ECE Rec 20
             * @enum {string}
             */
            unit: "KGM" | "HGM" | "GRM" | "DG" | "CGM" | "MGM" | "MC" | "DTN" | "TNE" | "STN" | "LTN" | "CWA" | "CWI" | "STI" | "LBR" | "ONZ" | "LBT" | "APZ" | "GRN" | "CTM" | "LTR" | "4G" | "MLT" | "CMQ" | "CLT" | "DLT" | "DMQ" | "HLT" | "MTQ" | "OZA" | "OZI" | "PTL" | "PTI" | "QTL" | "QTI" | "GLL" | "GLI" | "BLL" | "INQ" | "FTQ" | "C62" | "H87" | "NIU" | "EA" | "U2" | "AV" | "E27" | "AM" | "STC" | "D65" | "HEA" | "PR" | "DZN" | "SCO" | "CEN" | "GRO" | "MIL" | "MIO" | "BQL" | "2Q" | "4N" | "GBQ" | "CUR" | "MTK" | "CMK" | "FTK" | "YDK" | "HAR" | "ACR" | "KMK" | "MTR" | "MMT" | "CMT" | "KMT" | "INH" | "FOT" | "YRD";
            value: number;
        };
        Reference: string;
        ReportBatch: {
            items: unknown[];
        };
        ReportBatchResult: {
            counts: {
                [key: string]: number;
            };
            /** @description One for each report, in the order of the batch */
            items: {
                /** @description JSON pointers into this report */
                errors?: {
                    code: string;
                    detail: string;
                    pointer: string;
                }[];
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
                warnings?: components["schemas"]["Warning"][];
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
        RowCounts: {
            /** @description Rows that are cases now, by this import */
            accepted: number;
            /** @description Rows that were cases before */
            alreadyThere: number;
            /** @description Reason → how often; a row may have several */
            byReason: {
                [key: string]: number;
            };
            refused: number;
        };
        /** @enum {string} */
        Scope: "cen/seizures.read" | "cen/seizures.write" | "cen/directory.read" | "cen/nominal.write";
        Seizure: {
            changedAt: string;
            country: components["schemas"]["Country"];
            derived: components["schemas"]["Derived"];
            id: string;
            office: components["schemas"]["OfficeId"];
            /** @description Human reference, such as CEN-2026-FR-000123 */
            reference: string;
            report: components["schemas"]["SeizureReport"];
            reportedAt: components["schemas"]["Instant"];
            rilo: components["schemas"]["OfficeId"];
            source?: components["schemas"]["Source"];
            /** @enum {string} */
            status: "reported" | "withdrawn";
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
            outcome?: components["schemas"]["Outcome"];
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
            outcome?: components["schemas"]["Outcome"];
            /** @description Customs procedure */
            procedure?: string;
            route?: components["schemas"]["Route"];
            /** @description Who may see it: said by the reporter, never assumed */
            sharing: components["schemas"]["Sharing"];
            /** @description Local time */
            time?: string;
        };
        /** @enum {string} */
        SeizureStatus: "draft" | "reported" | "withdrawn";
        SeizureSummary: {
            categories: string[];
            concealment?: string;
            country: components["schemas"]["Country"];
            date: string;
            departure?: string;
            destination?: string;
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
        Sharing: {
            /** @enum {string} */
            level: "national" | "regional" | "network" | "partners" | "group";
            /** @description Only with level "group": the offices of the closed group. */
            offices?: components["schemas"]["OfficeId"][];
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
        Source: {
            import: string;
            row: number;
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
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1251" | "windows-1252" | "windows-1253" | "windows-1254" | "windows-1255" | "windows-1256" | "windows-1257" | "windows-1258" | "iso-8859-1" | "iso-8859-2" | "iso-8859-5" | "iso-8859-6" | "iso-8859-7" | "iso-8859-9" | "iso-8859-15" | "koi8-r" | "shift_jis" | "euc-jp" | "gb18030" | "big5" | "euc-kr";
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
        /**
         * @description Mode of transport (UN/ECE Rec 19)
         * @enum {string}
         */
        TransportMode: "unknown" | "maritime" | "rail" | "road" | "air" | "mail" | "multimodal" | "fixed" | "inland-water" | "pedestrian" | "other";
        /** @description UN/LOCODE */
        UnLocode: string;
        VersionList: {
            items: {
                at: string;
                event: string;
                office: string;
                reason?: string;
                version: number;
            }[];
        };
        Warning: {
            code: string;
            detail: string;
            /** @description JSON pointer into the report */
            pointer: string;
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
                status?: "reported" | "withdrawn";
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
}
