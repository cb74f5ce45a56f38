/** The states of the United States with the abbreviations of the Postal Service and of the AP Stylebook. */

/** A state, or the District of Columbia. */
export interface UsState {
  /** Two letters of the Postal Service. */
  readonly postal: string;
  /** The AP abbreviation with its dots; the full name where AP has none. */
  readonly abbreviation: string;
  readonly name: string;
}

const ROWS =
  'AL Ala. Alabama,AK Alaska Alaska,AZ Ariz. Arizona,AR Ark. Arkansas,CA Calif. California,CO Colo. Colorado,' +
  'CT Conn. Connecticut,DE Del. Delaware,DC D.C. District of Columbia,FL Fla. Florida,GA Ga. Georgia,' +
  'HI Hawaii Hawaii,ID Idaho Idaho,IL Ill. Illinois,IN Ind. Indiana,IA Iowa Iowa,KS Kan. Kansas,KY Ky. Kentucky,' +
  'LA La. Louisiana,ME Maine Maine,MD Md. Maryland,MA Mass. Massachusetts,MI Mich. Michigan,MN Minn. Minnesota,' +
  'MS Miss. Mississippi,MO Mo. Missouri,MT Mont. Montana,NE Neb. Nebraska,NV Nev. Nevada,NH N.H. New Hampshire,' +
  'NJ N.J. New Jersey,NM N.M. New Mexico,NY N.Y. New York,NC N.C. North Carolina,ND N.D. North Dakota,' +
  'OH Ohio Ohio,OK Okla. Oklahoma,OR Ore. Oregon,PA Pa. Pennsylvania,RI R.I. Rhode Island,SC S.C. South Carolina,' +
  'SD S.D. South Dakota,TN Tenn. Tennessee,TX Texas Texas,UT Utah Utah,VT Vt. Vermont,VA Va. Virginia,' +
  'WA Wash. Washington,WV W.Va. West Virginia,WI Wis. Wisconsin,WY Wyo. Wyoming';

/** All fifty states and the District. */
export const usStates: readonly UsState[] = ROWS.split(',').map((row) => {
  const [postal = '', abbreviation = '', ...name] = row.split(' ');
  return { postal, abbreviation, name: name.join(' ') };
});
