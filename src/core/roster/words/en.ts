import type { StaffListWords } from './staff-list-words.ts';

export const en: StaffListWords = {
  headings: {
    number: {
      sure: `employee number, employee no, employee nr, employee id, employee code, emp id, emp no,
        empl id, staff number, staff id, staff no, personnel number, personnel no, pers. no, personnel id,
        payroll number, payroll id, worker id, person number, person id, associate id,
        colleague number, user id, userid, user/employee id, file number, file no, file nr`,
      likely: 'number, id, username, login, badge, external id, external data reference',
    },
    name: {
      sure: `name, full name, employee name, worker name, display name, legal name, preferred name,
        first name, firstname, given name, middle name, last name, lastname, surname, family name,
        employee's name, name of employee, name of employee or applicant, payroll name,
        last name first name, legal first name, legal last name, preferred first name`,
      likely: 'nickname',
    },
    email: {
      sure: `e-mail address, work e-mail, work e-mail address, primary work e-mail,
        business e-mail, business e-mail address, business e-mail information e-mail address,
        company e-mail, e-mail - work, e-mail work, e-mail - primary work, corporate e-mail,
        office e-mail, e-mail_work`,
      likely: `personal e-mail, private e-mail, home e-mail, primary home e-mail,
        user principal name, upn, e-mail 1`,
    },
    language: {
      sure: 'language, preferred language, language code, locale, correspondence language',
      likely: 'native language',
    },
    layer: {
      sure: 'management level, leadership level, hierarchy level',
      likely: 'level, job level, role, grade, job family',
    },
    department: {
      sure: `department, department name, dept, organizational unit, organisational unit,
        organization unit, org unit, orgunit, org unit text, supervisory organization, supervisory organisation`,
      likely: `unit, business unit, division, team, team name, cost center, cost centre,
        organization, organisation, department code, department id`,
    },
    site: {
      sure: 'location, work location, office location, site, workplace',
      likely: 'office, branch, city, building, personnel area, personnel subarea',
    },
    contact: {
      sure: 'contact with customers, client contact, customer contact',
      likely: 'contact',
    },
    status: {
      sure: `status, employment status, employee status, worker status, emplstatus, active,
        is active, active status, assignment status, assignment status type, position status,
        status code, lifecycle status,
        empl status, hr status, account enabled, accountenabled`,
    },
    ends: {
      sure: `termination date, leaving date, date of leaving, last day of work,
        employment end date, end date employment, last working day`,
      likely: 'end date, contract end date',
    },
  },
  givenNames:
    'first name, firstname, legal first name, preferred first name, given name, middle name',
  namePrefixes: 'prefix',
  nameOrNumber: 'employee, employees, worker, staff, person',
  left: `inactive, inactive_process, not active, terminated, terminated employee, left, leaver, former,
    former employee, ex-employee, withdrawn, resigned, retired, retiree, dismissed, deceased,
    discarded`,
  present: `active, active_process, a, employed, current, on leave, leave, leave of absence, paid leave,
    unpaid leave, parental leave, maternity leave, suspended, regular, permanent, temporary`,
  asks: 'active, is active, active status, account enabled',
  yes: 'yes, y, true, 1, x',
  no: 'no, n, false, 0',
  totals: 'total, totals, subtotal, grand total, sum, count, total general',
  empty: `n/a, na, n.a., not applicable, none, null, nil, nan, unknown, blank, (blank), (none),
    tbd`,
};
