/** Given names by which two capitalised words are known to be a person. */
const given = `
Aaron Abba Abbas Abdallah Abdel Abdelaziz Abdul Abdulaziz Abdullah Abdulrahman Abe Abel Abigail Abraham Abu Adam Adel Adnan Adolfo Adrian Adriana Agnes
Agustin Ahmad Ahmed Akbar Akhmad Akira Al Alain Alan Albert Alberto Albin Alec Alejandro Aleksandar Aleksander Aleksandr Aleksei Alex Alexander Alexandra
Alexandre Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alison Allan Allen Alvaro Amanda Amin Amir Amr Amy Ana Anas Anatoly Anders Andre
Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrii Andriy Andrzej Andy Angel Angela Angus Anita Ann Anna Anne Annette Anthony Antoine Anton Antonio
Antony Anwar Ariel Arif Armando Arnold Arthur Arturo Asad Ashraf Asif Augusto Aung Avigdor Ayman Aziz Baburam Barack Barbara Barry Bart Bashar
Bassam Beatrice Ben Benjamin Benny Bernard Bernardo Bernie Bert Bertie Beth Bill Billy Binyamin Bob Bobby Boris Boutros Brad Brandon Brent Brett Brian
Bruce Bruno Burhanuddin Carl Carla Carlo Carlos Carol Caroline Carrie Catherine Cecilia Cesar Charles Charlie Charlotte Chen Cheryl Chris Christian Christina
Christine Christoph Christophe Christopher Chuck Claire Claude Claudia Claudio Clayton Cliff Colin Condoleezza Constantine Corazon Craig Cristina Cyril
Cyrus Dalia Dan Daniel Daniela Danny Daphne Darrell Dave David Dean Deborah Debra Dennis Denis Derek Diana Diane Dick Didier Diego Dieter Dimitri Dimitrij
Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Dominique Don Donald Donna Doris Dorothy Doug Douglas Duncan Dustin Dwight Ebrahim Ed Eddie Edgar Edmund Edna
Eduard Eduardo Edward Edwin Ehud Eileen Elaine Eleanor Elena Eli Elie Elizabeth Ellen Elliott Emil Emily Emma Emmanuel Emmerson Enrico Enrique Eric Erica Erik
Erin Ernest Ernesto Esther Ethan Eugene Eva Evelyn Evgeny Evo Faisal Farah Farouk Fatima Federica Federico Felipe Felix Fernando Fidel Filippo
Fiona Florence Francesco Francis Francisco Franco Francois Frank Frans Franz Fred Frederic Frederick Frederik Friedrich Fritz Gabriel Gary Gavin Gene
Geoffrey George Georges Georgi Gerald Gerard Gerhard Geraldine Gerry Ghassan Giorgi Giorgia Giorgio Giovanni Giulio Glenn Gloria Gordon Grace Graham Greg
Gregory Guido Guillermo Gustavo Guy Hafez Haider Hailemariam Hamad Hamid Hamza Hanan Hank Hannah Hans Harold Harriet Harry Harvey Hassan Hassanal Hasan
Heather Heiko Heinz Helen Helena Helga Helmut Henri Henry Herbert Herman Hillary Hisham Horst Hosni Hossein Hoshyar Howard Hubert Hugh Hugo Hussein Ian
Ibrahim Igor Ilham Imad Imran Inga Ingrid Irakli Irene Irina Isaac Isabel Islam Ismail Ivan Ivana Ivo Jaap Jack Jackie Jacob Jacqueline Jacques Jaime Jake
Jakob Jalal James Jamal Jamie Jan Jane Janet Janez Janice Janos Jared Jason Javad Javier Jay Jean Jeanne Jeff Jeffrey Jennifer Jens Jeremy Jerome Jerry
Jesse Jessica Jesus Jill Jim Jimmy Jo Joachim Joan Joanna Joao Joaquin Joe Joel Johan Johann Johannes John Johnny Jon Jonathan Jorge Jose Josef Josep Joseph
Joschka Josh Joshua Josip Juan Judith Judy Juha Jules Julia Julian Julie Julio Junichiro Jurgen Justin Kai Karel Karen Karim Karl Karla Karzai Kate
Katherine Kathleen Kathy Katsuya Katya Kay Keith Kelly Kemal Ken Kenneth Kevin Khaled Khalid Khalifa Khalil Kim Kirsten Klaus Kofi Konstantin Kristalina
Kristin Kurt Kyle Lakhdar Larry Lars Laura Laurent Lauren Lawrence Lech Lee Leila Leo Leon Leonid Leslie Lewis Liam Linda Lindsey Lisa Liz Lloyd Lois Lorenzo
Lothar Louis Louise Lucas Lucy Luigi Luis Luiz Luke Lula Lynn Madeleine Mahathir Mahmoud Mahmud Malcolm Manfred Manmohan Manuel Marc Marcel Marco Marcos
Marcus Margaret Maria Mariano Marie Mario Mark Markus Marlene Martha Marti Martin Marty Marwan Mary Massoud Masoud Matt Matteo Matthew Matthias Maureen Maurice
Mauricio Mauro Max Maxim Maxime Megan Mel Melissa Mevlut Michael Michel Michele Michelle Mick Miguel Mihail Mikhail Mikheil Mike Milan Milos Mircea Miriam
Mitch Mohamad Mohamed Mohammad Mohammed Moises Monica Mordechai Moshe Mostafa Muammar Moammar Muhammad Muhammadu Murat Mustafa Mykhailo Mykola Nabih Nabil
Nadia Najib Nancy Naomi Narendra Nasser Natalia Nathan Nawaf Nawaz Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nicos Nigel Nikki Nikol Nikola Nikolai
Nikolay Nikos Nina Noam Norman Nouri Nuri Olaf Oleg Oleksandr Oleksii Olga Oliver Olli Olusegun Omar Omer Orlando Oscar Osama Oskar Osman Otto Pablo Paolo
Pascal Pat Patrice Patricia Patrick Patti Paul Paula Pavel Pavlo Pedro Penny Pervez Pete Peter Petr Petra Petro Phil Philip Philippe Phillip Pierre Pieter
Piotr Pranab Prayuth Qassem Rachel Radek Radoslaw Rafael Rafik Rafiq Raila Ralph Ramon Ramzan Randall Randy Rania Raphael Raul Ray Raymond Rebecca Recep
Reinhard Renato Rene Reuven Rex Riad Riyad Ricardo Richard Rick Riek Rishi Rita Rob Robert Roberto Robin Rodrigo Roger Roland Rolf Roman Romano Ron Ronald
Ronnie Rosa Rosemary Ross Roy Rudolf Rudolph Rudy Rupert Russell Ruslan Ruth Ryan Saad Saddam Saeb Saeed Said Salam Saleh Salem Sally Salman Salva Sam
Samantha Sameh Samuel Sandra Sandy Sara Sarah Sauli Scott Sean Sebastian Sergei Sergey Sergii Sergio Serge Seth Shah Shane Shannon Sharon Shaukat Shaul Shavkat
Shehbaz Sheila Shigeru Shimon Shinzo Shirley Sidney Silvan Silvio Simon Simone Slobodan Sofia Sonia Sophie Stacey Stanislav Stanley Stefan Stefano Stephan
Stephane Stephanie Stephen Steve Steven Stewart Stuart Sue Suleiman Suleyman Sultan Sunil Susan Sushma Suzanne Sven Svetlana Sylvia Sylvie Taha Tamim Taro Tariq Tarja
Ted Terence Teresa Terry Terje Thabo Thaksin Theresa Thomas Thorvald Tim Timothy Tina Todd Tom Tomas Tommy Tony Toomas Traian Trent Trevor Tsutomu Tulsi Turki
Tzipi Urho Ursula Valdis Valentina Valerie Valery Vaclav Vera Vernon Viacheslav Victor Victoria Viktor Vince Vincent Vincenzo Virginia Vitaly Vivian Vlad
Vladimir Vojislav Volker Volodymyr Vyacheslav Wahid Walid Walter Warren Wayne Wendy Werner Wesley Wilbur Wilfried William Willy Winston Wolfgang Woodrow Xanana Xavier
Yair Yasir Yasser Yasuo Yevgeny Yitzhak Yoav Yohei Yoriko Yoshihiko Yoshiro Yossi Younis Yousef Youssef Yulia Yuri Yuriy Yusuf Yukio Yvette Zalmay Zbigniew Zine Zoran`;

export const givenNames: ReadonlySet<string> = new Set(given.trim().split(/\s+/));

/** Family names that stand first [Kim Kwan-jin, Xi Jinping, Nguyen Phu Trong]. */
export const firstSurnames: ReadonlySet<string> = new Set(
  `Ahn An Bae Baek Ban Bang Bae Bui Byun Cai Cao Cha Chan Chang Chao Chen Cheng Chi Chiang Cho Choe Choi Chon Choo Chu Chun Chung Cui Dai Dang Deng Ding Dinh Do
  Dong Du Duan Duong Fan Fang Feng Fu Gao Geng Gong Goh Gu Guo Ha Han He Heng Ho Hoang Hong Hor Hu Hua Huang Hun Hwang Hyon Hyun Im Jang Jeon Jeong Ji Jia Jiang
  Jin Jo Joo Ju Jung Kang Khieu Kim Ko Koh Kong Koo Kwak Kwon Lai Lam Le Lee Leung Li Liang Liao Lien Lim Lin Liu Lo Long Lu Luo Luong Lyu Ma Mai Mao Meng Min Mo Moon Na
  Nam Ng Ngo Nguyen Ning No Noh Nong Norodom Oh Ong O Paek Pai Pak Pan Pang Park Peng Pham Phan Qian Qiao Qin Qiu Ren Rhee Ri Roh Rong Ryu Ryoo Ryom Seo Shan Shao Shen Shi Shin Sim So
  Soh Sok Son Song Soong Su Suh Sun Sung Tan Tang Tao Teo Tian To Tran Truong Tsai Tseng Tung Vo Vu Wan Wang Wei Wen Won Wong Woo Wu Xi Xia Xiang Xiao Xie Xiong Xu
  Xue Yan Yang Yao Ye Yeo Yi Yim Yin Ying Yon Yoo Yoon Yu Yuan Yun Zeng Zhai Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou`
    .trim()
    .split(/\s+/),
);

const shortened = `Joe Joseph;Bill William;Billy William;Bob Robert;Rob Robert;Jim James;Jimmy James;Mike Michael;Mick Michael;Tony Anthony;Antony Anthony;Tom Thomas;Dick Richard;Rick Richard;
Jack John;Johnny John;Dave David;Ben Benjamin;Binyamin Benjamin;Steve Steven;Stephen Steven;Ash Ashton;Al Albert;Chuck Charles;Charlie Charles;Sandy Samuel;Sam Samuel;Don Donald;Dan Daniel;
Andy Andrew;Matt Matthew;Nick Nicholas;Pete Peter;Ed Edward;Ted Edward;Ken Kenneth;Larry Lawrence;Chris Christopher;Greg Gregory;Jeff Jeffrey;Ron Ronald;Tim Timothy;Liz Elizabeth;
Sergey Sergei;Serhiy Sergei;Dmitry Dmitri;Dmitriy Dmitri;Aleksandr Alexander;Alexandr Alexander;Yasir Yasser;Mohamed Mohammed;Muhammad Mohammed;Mohammad Mohammed;Mohamad Mohammed;Hasan Hassan;
Mahmud Mahmoud;Hossein Hussein;Moammar Muammar;Nuri Nouri;Fuad Fouad;Rafiq Rafik;Masoud Massoud;Riad Riyad;Oleksandr Alexander;Andriy Andrii;Andrei Andrey;Yuriy Yuri;Mikhail Mikheil`;

const longForms: ReadonlyMap<string, string> = new Map(
  shortened
    .toLowerCase()
    .split(';')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** [joe → joseph] [sergey → sergei]: one form of a given name, folded. */
export const longGiven = (given: string): string => longForms.get(given) ?? given;
